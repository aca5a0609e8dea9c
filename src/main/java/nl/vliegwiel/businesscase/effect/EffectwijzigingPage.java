package nl.vliegwiel.businesscase.effect;

import java.util.List;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.formule.Rol;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** An effect that is there: when it begins, who gains, and with what it counts. */
public record EffectwijzigingPage(Studiekop kop, Alternatief alternatief, Effect effect, Modelvelden form)
        implements
            Page {

    public String url() {
        return kop.url() + "/effecten/" + alternatief.code() + "/" + effect.code();
    }

    /** What the form remembers of what it showed. */
    public long merk() {
        return ModelJson.merk(effect);
    }

    /** The numbers of the effect, that are changed among the assumptions. */
    public List<Keuze> getallen() {
        return Rol.codes(effect).values().stream().distinct()
                .map(c -> new Keuze(c, Modelzin.naam(kop.model(), c))).toList();
    }

    @Override
    public String titel() {
        return "Effect: " + effect.naam();
    }
}
