package nl.vliegwiel.businesscase.toetsing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Versieverschil;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** All versions of a study, what was decided about them, and what differs between two. */
public record VersiesPage(Studiekop kop, List<Rij> rijen, List<Besluit> besluiten, List<Keuze> keuzes, String van,
        String met, @Nullable Versieverschil verschil, BesluitForm form, List<Keuze> vastgesteld, Fouten fouten)
        implements
            Page {

    /** One version. */
    public record Rij(int nummer, String label, boolean concept, String url, String wanneer, String saldo, String marge,
            String besluit) {
    }

    @Override
    public String titel() {
        return "Versies en besluiten van " + kop.studie().naam();
    }

    /** May a new draft begin here. */
    public boolean magNieuwConcept() {
        return kop.magBewerken() && rijen.stream().noneMatch(Rij::concept);
    }
}
