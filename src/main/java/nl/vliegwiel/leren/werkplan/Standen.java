package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leren.werkplan.Verbeteractie.Stand;
import nl.vliegwiel.web.Nederlands;

/** How many actions of a plan stand where. */
public record Standen(long klaar, long lopen, long teLaat, long gepland, long weg) {

    public static Standen of(List<Verbeteractie> acties, LocalDate vandaag) {
        return new Standen(count(acties, vandaag, Stand.KLAAR), count(acties, vandaag, Stand.LOOPT),
                count(acties, vandaag, Stand.TE_LAAT), count(acties, vandaag, Stand.GEPLAND),
                count(acties, vandaag, Stand.GESTOPT) + count(acties, vandaag, Stand.MEEGENOMEN));
    }

    private static long count(List<Verbeteractie> acties, LocalDate vandaag, Stand stand) {
        return acties.stream().filter(a -> a.stand(vandaag) == stand).count();
    }

    /** Those that count: what was stopped or taken along is no longer of this plan. */
    public long alle() {
        return klaar + lopen + teLaat + gepland;
    }

    /** 14 acties: 6 klaar, 5 lopen, 2 te laat, 1 nog niet begonnen */
    public String zin() {
        return alle() == 0
                ? "Nog geen acties"
                : Nederlands.aantal(alle(), "actie", "acties") + ": " + klaar + " klaar, " + lopen + " lopen, " + teLaat
                        + " te laat, " + gepland + " niet begonnen";
    }

    /** Left edge and width of each part of a bar of 300 wide: klaar, lopen, te laat, gepland. */
    public List<double[]> balk() {
        double step = 300.0 / Math.max(1, alle());
        return List.of(new double[]{0, klaar * step}, new double[]{klaar * step, lopen * step},
                new double[]{(klaar + lopen) * step, teLaat * step},
                new double[]{(klaar + lopen + teLaat) * step, gepland * step});
    }
}
