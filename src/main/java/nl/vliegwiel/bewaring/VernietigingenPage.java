package nl.vliegwiel.bewaring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The report of what was destroyed.
 *
 * @param laatste when it last ran; null: never
 * @param nachten on how many of the last thirty nights it ran
 * @param achter it did not run last night
 * @param regels each term, with what went by it this year
 * @param verder nights before this day are next; null: these are all
 * @param eerder these are not the newest
 */
public record VernietigingenPage(LocalDate vandaag, @Nullable OffsetDateTime laatste, int nachten, boolean achter,
        List<Rij> regels, List<Vernietiging> gegaan, @Nullable LocalDate verder, boolean eerder) implements Page {

    /**
     * One term.
     *
     * @param aantal what went this year; null where the nightly job is not what ends it
     */
    public record Rij(String wat, String termijn, String wet, @Nullable Long aantal) {
    }

    static VernietigingenPage van(LocalDate vandaag, Vernietigingen.Stand stand, List<Vernietigingen.Som> ditJaar,
            List<Vernietiging> gelezen, boolean eerder) {
        var rijen = Bewaartermijn.alle().stream()
                .map(t -> new Rij(Nederlands.hoofdletter(t.wat()), Vernietiging.inWoorden(t), t.wet(),
                        ditJaar.stream().filter(s -> s.regel().equals(t.wat())).map(Vernietigingen.Som::aantal)
                                .findFirst().orElse(null)))
                .toList();
        var dagen = gelezen.stream().map(Vernietiging::dag).distinct().toList();
        var verder = dagen.size() > Vernietigingen.NACHTEN ? dagen.get(Vernietigingen.NACHTEN - 1) : null;
        return new VernietigingenPage(vandaag, stand.laatste(), stand.nachten(),
                stand.laatste() != null && Nederlands.dagVan(stand.laatste()).isBefore(vandaag.minusDays(1)), rijen,
                gelezen.stream().filter(v -> verder == null || !v.dag().isBefore(verder)).toList(), verder, eerder);
    }

    @Override
    public String titel() {
        return "Wat is vernietigd";
    }
}
