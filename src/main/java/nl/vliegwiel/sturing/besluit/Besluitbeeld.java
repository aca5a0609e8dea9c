package nl.vliegwiel.sturing.besluit;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leren.werkplan.Verbeteractie;
import nl.vliegwiel.web.Nederlands;

/** A decision as its question shows it; vorige: what it took the place of. */
public record Besluitbeeld(Bestuursbesluit besluit, List<Bestuursbesluit.Aanwezige> aanwezigen,
        List<VoorwaardeRij> voorwaarden, List<Bestuursbesluit> vorige) {

    /** One condition and how far it is; url: of the action that does it. */
    public record VoorwaardeRij(String wat, String wie, LocalDate wanneer, String stand, String soort, String slot,
            String url) {

        static VoorwaardeRij of(Bestuursbesluit.Voorwaarde v, Verbeteractie actie, LocalDate vandaag) {
            var state = actie.stand(vandaag);
            var done = actie.klaarOp();
            return new VoorwaardeRij(v.wat(), v.wie(), v.wanneer(),
                    done == null && state.open() && v.wanneer().isBefore(vandaag) ? "Te laat" : state.woorden(),
                    done == null && v.wanneer().isBefore(vandaag) ? "let" : state.soort(),
                    done == null ? actie.reden() : "klaar op " + Nederlands.datum(done), actie.url());
        }
    }

    public long klaar() {
        return voorwaarden.stream().filter(v -> "Klaar".equals(v.stand())).count();
    }
}
