package nl.vliegwiel.ondersteuning.dossier;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Concepten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;

/** Fills the form of a contact: with what the system knows, or with the draft that waits. */
@Component
class Contactformulieren {
    /** Name of the draft. */
    static final String CONCEPT = "contact";

    private final Concepten concepten;
    private final Inzendingen inzendingen;
    private final Clock clock;

    Contactformulieren(Concepten concepten, Inzendingen inzendingen, Clock clock) {
        this.concepten = concepten;
        this.inzendingen = inzendingen;
        this.clock = clock;
    }

    /** @param getypt what was sent and came back with faults; null: a fresh form, or the draft */
    ContactPart van(Casuskop kop, Lezerskring kring, List<Doel> doelen, @Nullable ContactForm getypt, Fouten fouten) {
        String concept = null;
        ContactForm form = getypt;
        if (form == null) {
            var bewaard = concepten.find(CONCEPT, kop.casusId());
            form = bewaard.map(ContactForm::van).orElseGet(ContactForm::leeg);
            concept = bewaard.map(c -> c.zin(OffsetDateTime.now(clock))).orElse(null);
        }
        return new ContactPart(kop.url() + "/contacten", kop.casusId(),
                Contactkeuzes.van(kop.roepnaam(), kring.relaties()), kring.zin(), keuzes(doelen), form, fouten,
                inzendingen.key(), concept);
    }

    static List<Keuze> keuzes(List<Doel> doelen) {
        return doelen.stream().map(d -> new Keuze(d.sleutel(), d.kort())).toList();
    }
}
