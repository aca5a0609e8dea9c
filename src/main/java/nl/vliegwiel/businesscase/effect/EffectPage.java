package nl.vliegwiel.businesscase.effect;

import java.util.List;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** A new effect: from the monitor, from studies or from experts; and the effects there are. */
public record EffectPage(Studiekop kop, EffectForm form, List<Keuze> indicatoren, List<Keuze> maanden,
        List<Keuze> effecten, List<Keuze> prijzen, List<Bestaand> bestaand, Fouten fouten) implements Page {

    /** An effect that can be taken out. */
    public record Bestaand(String code, String naam, String alternatief, String bron) {
    }

    static EffectPage of(Studiekop kop, EffectForm form, Monitormetingen metingen, Kengetallen kengetallen,
            Fouten fouten) {
        return new EffectPage(kop, form, metingen.indicatoren(), metingen.maanden(),
                choices(kengetallen, Kengetal.Soort.EFFECT), choices(kengetallen, Kengetal.Soort.PRIJS),
                kop.model().alternatieven().stream().flatMap(a -> a.effecten().stream()
                        .map(e -> new Bestaand(a.code() + "/" + e.code(), e.naam(), a.naam(), kop.model()
                                .grootheid(e.omvang()).flatMap(g -> kop.model().bron(String.valueOf(g.bron())))
                                .map(b -> b.titel()).orElse("geen bron"))))
                        .toList(),
                fouten);
    }

    private static List<Keuze> choices(Kengetallen kengetallen, Kengetal.Soort soort) {
        return kengetallen.alle().stream().filter(k -> k.soort() == soort && k.waarde() != null)
                .map(k -> new Keuze(k.code(), k.naam() + " (" + k.eenheid() + ")")).toList();
    }

    public List<Keuze> alternatieven() {
        return kop.model().alternatieven().stream().map(a -> new Keuze(a.code(), a.naam())).toList();
    }

    @Override
    public String titel() {
        return "Effect toevoegen";
    }
}
