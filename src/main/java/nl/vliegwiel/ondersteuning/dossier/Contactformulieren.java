package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;

/** Fills the form of a contact with what the system knows. */
@Component
class Contactformulieren {
    /** Name of the draft. */
    static final String CONCEPT = "contact";

    private final Inzendingen inzendingen;

    Contactformulieren(Inzendingen inzendingen) {
        this.inzendingen = inzendingen;
    }

    /** @param getypt what was sent and came back with faults; null: a fresh form */
    ContactPart van(Casuskop kop, Lezerskring kring, List<Doel> doelen, @Nullable ContactForm getypt, Fouten fouten) {
        return new ContactPart(kop.url() + "/contacten", kop.casusId(),
                Contactkeuzes.van(kop.roepnaam(), kring.relaties()), kring.zin(), keuzes(doelen),
                getypt == null ? ContactForm.leeg() : getypt, fouten, inzendingen.key());
    }

    static List<Keuze> keuzes(List<Doel> doelen) {
        return doelen.stream().map(d -> new Keuze(d.sleutel(), d.kort())).toList();
    }
}
