package nl.vliegwiel.businesscase.effect;

import java.util.List;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** A new effect: from the monitor, from studies or from experts. */
public record EffectPage(Studiekop kop, EffectForm form, List<Keuze> indicatoren, List<Keuze> maanden,
        List<Keuze> effecten, List<Keuze> prijzen, Fouten fouten) implements Page {

    static EffectPage of(Studiekop kop, EffectForm form, Monitormetingen metingen, Kengetallen kengetallen,
            Fouten fouten) {
        return new EffectPage(kop, form, metingen.indicatoren(), metingen.maanden(),
                choices(kengetallen, Kengetal.Soort.EFFECT), choices(kengetallen, Kengetal.Soort.PRIJS),
                fouten);
    }

    private static List<Keuze> choices(Kengetallen kengetallen, Kengetal.Soort soort) {
        return kengetallen.alle().stream().filter(k -> k.soort() == soort && k.waarde() != null)
                .map(k -> new Keuze(k.code(), k.naam() + " (" + k.eenheid() + ")")).toList();
    }

    public List<Keuze> alternatieven() {
        return kop.model().alternatieven().stream().map(a -> new Keuze(a.code(), a.naam())).toList();
    }

    public Modelvelden invoer() {
        return new Modelvelden(form.velden(), fouten);
    }

    @Override
    public String titel() {
        return "Effect toevoegen";
    }
}
