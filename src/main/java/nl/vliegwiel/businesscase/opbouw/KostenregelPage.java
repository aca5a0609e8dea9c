package nl.vliegwiel.businesscase.opbouw;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Getalkeuze;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A line of costs: a new one, or one that is there.
 *
 * @param regel null when it is new
 * @param merk what the form remembers of what it showed; null when it is new
 */
public record KostenregelPage(Studiekop kop, Alternatief alternatief, @Nullable Kostenregel regel, Modelvelden form,
        @Nullable Long merk, List<Kengetal> prijzen) implements Page {

    public String url() {
        return kop.url() + "/kosten/" + alternatief.code() + (regel == null ? "" : "/" + regel.code());
    }

    public List<Keuze> soorten() {
        return KostenregelForm.SOORTEN;
    }

    public Getalkeuze hoeveelheid() {
        return KostenregelForm.HOEVEELHEID;
    }

    public Getalkeuze bedrag() {
        return KostenregelForm.BEDRAG;
    }

    public List<Keuze> opties(Getalkeuze keuze) {
        return keuze.opties(kop.model(), prijzen);
    }

    @Override
    public String titel() {
        return regel == null ? "Kosten toevoegen" : "Kosten: " + regel.naam();
    }
}
