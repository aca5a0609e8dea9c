package nl.vliegwiel.bekostiging.teamverslag;

import java.math.BigDecimal;

/**
 * Hours of one function at one school over a stretch of days.
 *
 * @param fte on average over those days
 * @param onbekend people of whom no hours are known; they are not counted in fte
 */
public record Teaminzet(String school, String functie, BigDecimal fte, int onbekend) {
}
