package nl.vliegwiel.monitor.onderzoek;

/**
 * A column that a project asks for.
 *
 * @param gewicht how much its precision matters: 1 little, 2 ordinary, 3 much
 */
public record Kolomkeuze(String kolom, String waarom, int gewicht) {
}
