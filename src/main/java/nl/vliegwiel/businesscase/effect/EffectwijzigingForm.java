package nl.vliegwiel.businesscase.effect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;

/** What the browser sends of an effect that is there: when it begins, who gains, and with what it counts; its numbers are assumptions. */
public record EffectwijzigingForm(Modelvelden in) {

    static Map<String, String> velden(Effect e) {
        var v = new HashMap<String, String>();
        v.put("naam", e.naam());
        v.put("vertraging", String.valueOf(e.vertraging()));
        v.put("overlapgroep", e.overlapgroep() == null ? "" : e.overlapgroep());
        e.aandelen().forEach((partij, deel) -> v.put(Modelvelden.deelveld(partij), Modelzin.deel(deel)));
        return v;
    }

    static Map<String, String> labels(Model m) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("naam", "Naam van het effect");
        labels.put("vertraging", "Na hoeveel jaar begint het?");
        labels.put("overlapgroep", "Telt mee met");
        m.partijen().forEach(p -> labels.put(Modelvelden.deelveld(p.code()), "Deel voor " + p.naam()));
        return labels;
    }

    /** The model with this effect as it was sent; null with the faults at their fields. */
    @Nullable
    Model model(Model m, Alternatief bij, Effect oud) {
        String naam = in.verplicht("naam", 100, "Geef het effect een naam van hoogstens 100 tekens");
        int horizon = m.uitgangspunten().horizon();
        int vertraging = in.geheel("vertraging", 0, 200, "Schrijf een heel aantal jaren");
        var aandelen = in.aandelen(m);
        String groep = in.tekst("overlapgroep");
        if (vertraging > horizon)
            in.meld("vertraging", "De horizon (" + horizon
                    + " jaar) is korter dan de vertraging: dit effect valt er helemaal buiten");
        if (!in.fouten().isLeeg())
            return null;
        var nieuw = new Effect(oud.code(), naam, oud.soort(), oud.gunstig(), oud.nadeel(), oud.meting(), oud.aantal(),
                oud.bereik(), oud.uitgangswaarde(), oud.omvang(), oud.prijs(), oud.duur(), vertraging,
                oud.uitdoving(), oud.verloop(), oud.prijsgroei(), oud.netto(), aandelen,
                groep.isEmpty() ? null : groep);
        return m.with(bij.withEffecten(bij.effecten().stream().map(e -> e.equals(oud) ? nieuw : e).toList()));
    }
}
