package nl.vliegwiel.bekostiging.teamverslag;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * What the teams did in a year and what that cost.
 *
 * @param prijsjaar year in whose prices a job costs
 * @param jaarbeeld null while the year was not counted
 */
public record TeamverslagPage(Bekostigingkop kop, boolean magTellen, int jaar, List<Integer> jaren, int prijsjaar,
        @Nullable Teamverslag jaarbeeld) implements Page {

    @Override
    public String titel() {
        return "Teamverslag: wat deden de teams en wat kostte dat?";
    }

    /** A count, or the words for one that is hidden. */
    public static String aantal(@Nullable Integer aantal) {
        return aantal == null ? "te weinig" : Nederlands.getal(aantal);
    }

    public static String dagen(@Nullable Long dagen) {
        return dagen == null ? "–" : Nederlands.getal(dagen);
    }

    public static String fte(BigDecimal fte) {
        return Nederlands.getal(fte.doubleValue(), 1);
    }

    /** The same figures as a file. */
    public String bestand() {
        return kop.post("/teamverslag.csv") + "?versie=" + kop.nummer() + "&jaar=" + jaar;
    }
}
