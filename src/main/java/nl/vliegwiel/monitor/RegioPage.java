package nl.vliegwiel.monitor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bron.Uitgave;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * A measure of CBS for the country and the gemeenten, beside a figure of our own.
 *
 * @param beeld null when there is no table of CBS yet
 * @param naast the figure of our own; null when none was chosen or none is published by gemeente
 * @param aanleveren the reader may bring in a table
 */
public record RegioPage(List<Keuze> tabellen, String tabel, List<Keuze> maten, String maat, List<Keuze> kenmerken,
        String kenmerk, List<Keuze> indicatoren, String indicator, @Nullable Herkomstzin bron, String eenheid,
        @Nullable Regiobeeld beeld, @Nullable Naast naast, boolean aanleveren) implements Page {

    static RegioPage leeg(boolean aanleveren) {
        return new RegioPage(List.of(), "", List.of(), "", List.of(), "", List.of(), "", null, "", null, null,
                aanleveren);
    }

    /** Which edition this is. */
    public record Herkomstzin(String zin) {
        static Herkomstzin of(Uitgave u) {
            var gewijzigd = u.gewijzigdOp();
            return new Herkomstzin("CBS StatLine, tabel " + u.tabel()
                    + (u.versie().isEmpty() ? "" : ", versie " + u.versie())
                    + (gewijzigd == null
                            ? ""
                            : ", door CBS gewijzigd op " + Nederlands.datum(Nederlands.dagVan(gewijzigd)))
                    + ", opgehaald op " + Nederlands.datum(Nederlands.dagVan(u.opgehaaldOp())) + ". CC BY 4.0.");
        }
    }

    /** A published figure of our own by gemeente, at its newest moment. */
    public record Naast(String naam, String url, String moment, String wat, List<Plek> plekken) {

        public record Plek(String gemeente, String waarde) {
        }

        static Naast of(Indicator i, Uitsplitsing tabel, int moment, List<Organisatie> gemeenten,
                List<Uitkomst> cellen, String dimensie) {
            var plekken = gemeenten.stream().sorted(java.util.Comparator.comparing(Organisatie::naam)).map(g -> {
                var cel = cellen.stream().filter(c -> String.valueOf(g.id()).equals(c.plek(dimensie))).findFirst();
                return new Plek(g.naam(), cel.map(c -> Cijfer.waarde(i, c)).orElse("–"));
            }).filter(p -> !p.waarde().equals("–")).toList();
            return new Naast(i.naam(), "/monitor/" + i.code(), moment(tabel, moment),
                    dimensie.equals("woongemeente") ? "waar de leerling woont" : "waar de school staat", plekken);
        }

        private static String moment(Uitsplitsing tabel, int moment) {
            return switch (tabel.periode()) {
                case Uitsplitsing.MAAND -> nl.vliegwiel.monitor.figuur.Maanden.lang(moment);
                case Uitsplitsing.TRIMESTER -> "trimester";
                default -> "schooljaar " + moment + "-" + (moment + 1);
            };
        }
    }

    @Override
    public String titel() {
        return "Land en regio";
    }
}
