package nl.vliegwiel.toestemming;

/**
 * A weighing that the family knows of began to count, or ended. Published in that transaction; of a weighing that is
 * kept from the parents nothing is published.
 *
 * @param geldt true: a second person agreed; false: it ended
 */
public record AfwegingVeranderd(long casusId, String doel, boolean geldt) {
}
