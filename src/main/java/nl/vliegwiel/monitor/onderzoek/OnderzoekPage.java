package nl.vliegwiel.monitor.onderzoek;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * One project: what was asked, what there is, and what this reader may do.
 *
 * @param bestanden versions of the file, the newest first
 */
public record OnderzoekPage(Onderzoek onderzoek, String stand, List<Feit> feiten, List<Kolom> kolommen,
        List<Bestandskaart> bestanden, Mag mag, @Nullable String einde) implements Page {

    /** A fact in two words. */
    public record Feit(String wat, String waarde) {
    }

    /** A column that was asked for, with its reason. */
    public record Kolom(String naam, String soort, String waarom) {
    }

    /** What this reader may do here, now. */
    public record Mag(boolean maken, boolean vernietigen, boolean ophalen) {
    }

    @Override
    public String titel() {
        return onderzoek.naam();
    }

    public String kleur() {
        return OnderzoekenPage.kleur(stand);
    }

    public String icoon() {
        return OnderzoekenPage.icoon(stand);
    }

    public boolean bezig() {
        return bestanden.stream().anyMatch(Bestandskaart::bezig);
    }
}
