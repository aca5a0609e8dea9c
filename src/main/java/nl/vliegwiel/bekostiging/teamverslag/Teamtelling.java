package nl.vliegwiel.bekostiging.teamverslag;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One time that the work of the teams in a year was counted; null is fewer than ten, or hidden so that such a number cannot
 * be computed.
 *
 * @param totEnMet last day that counts
 * @param geholpen casussen of the teams that were open in the year, and afgerond those whose help was finished in it
 * @param afgerondDagen days that the finished ones were open, together
 * @param openDagen days in this year that a casus was open, of all together
 */
public record Teamtelling(long id, int jaar, LocalDate totEnMet, OffsetDateTime geteldOp, String door,
        @Nullable Integer geholpen, @Nullable Integer afgerond, @Nullable Long afgerondDagen,
        @Nullable Long openDagen, List<Regel> scholen, List<Regel> routes) {

    public Teamtelling {
        scholen = List.copyOf(scholen);
        routes = List.copyOf(routes);
    }

    /** One school (by its code) or one route. */
    public record Regel(String naam, @Nullable Integer geholpen, @Nullable Integer afgerond,
            @Nullable Long afgerondDagen) {
    }
}
