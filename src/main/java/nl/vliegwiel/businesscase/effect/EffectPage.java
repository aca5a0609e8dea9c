package nl.vliegwiel.businesscase.effect;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.bundeling.Bundeling;
import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** A new effect: from the monitor, from studies or from experts. */
public record EffectPage(Studiekop kop, EffectForm form, List<Keuze> indicatoren, List<Keuze> maanden,
        List<Keuze> schoolsoorten,
        List<Keuze> effecten, List<Keuze> prijzen, @Nullable Bundeling bundeling, Fouten fouten) implements Page {

    static EffectPage of(Studiekop kop, EffectForm form, Monitormetingen metingen, Kengetallen kengetallen,
            Fouten fouten) {
        return new EffectPage(kop, form, metingen.indicatoren(), metingen.maanden(), metingen.schoolsoorten(),
                choices(kengetallen, Kengetal.Soort.EFFECT), choices(kengetallen, Kengetal.Soort.PRIJS), null,
                fouten);
    }

    private static List<Keuze> choices(Kengetallen kengetallen, Kengetal.Soort soort) {
        return kengetallen.alle().stream().filter(k -> k.soort() == soort && k.waarde() != null)
                .map(k -> new Keuze(k.code(), k.naam() + " (" + k.eenheid() + ")")).toList();
    }

    public List<Keuze> alternatieven() {
        return kop.model().alternatieven().stream().map(a -> new Keuze(a.code(), a.naam())).toList();
    }

    /** The same with studies that were pooled to look at. */
    EffectPage met(Bundeling b) {
        return new EffectPage(kop, form, indicatoren, maanden, schoolsoorten, effecten, prijzen, b, fouten);
    }

    /** What pooling comes to, in sentences. */
    public List<String> bundelzinnen() {
        return bundeling == null ? List.of() : BundelingForm.zinnen(bundeling);
    }

    /** Is there a study below the first three. */
    public boolean meerRijen() {
        return IntStream.rangeClosed(4, BundelingForm.RIJEN)
                .anyMatch(i -> !form.tekst("studie-" + i).isEmpty() || !form.tekst("kengetal-" + i).isEmpty());
    }

    public int rijen() {
        return BundelingForm.RIJEN;
    }

    public Modelvelden invoer() {
        return new Modelvelden(form.velden(), fouten);
    }

    @Override
    public String titel() {
        return "Effect toevoegen";
    }
}
