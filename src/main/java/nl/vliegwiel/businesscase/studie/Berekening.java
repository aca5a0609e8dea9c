package nl.vliegwiel.businesscase.studie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.bestand.DoorrekeningJson;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.web.Geweigerd;

/** Between what is stored and the engine: reads models, computes them, and keeps what came out. */
@Component
public class Berekening {
    private final Versies versies;
    private final Clock clock;

    Berekening(Versies versies, Clock clock) {
        this.versies = versies;
        this.clock = clock;
    }

    public Model model(Versie v) {
        return ModelJson.read(v.model());
    }

    /** The result that belongs to the model as it stands; null when there is none. */
    public @Nullable Doorrekening uitkomst(Versie v) {
        String uitkomst = v.uitkomst();
        return uitkomst == null || !v.gerekend() ? null : DoorrekeningJson.read(uitkomst);
    }

    /** What stands in the way of a result. */
    public List<Bevinding> fouten(Model model) {
        return Rekenaar.toets(model).stream().filter(Bevinding::fout).toList();
    }

    /** A new draft with this model, computed as far as it can be. */
    public Versie begonnen(Studie studie, Model model, String stappen) {
        var v = versies.add(studie.id(), ModelJson.write(model), stappen);
        reken(v, model);
        return versies.find(studie.id(), v.nummer()).orElseThrow();
    }

    /** Keeps the changed model of a draft and computes it anew. */
    public void bewaard(Versie oud, Model nieuw) {
        if (!versies.saveModel(oud.teWijzigen(), ModelJson.write(nieuw)))
            throw new Geweigerd(
                    "Een collega veranderde dit model net. Laad de pagina opnieuw en kijk wat er nu staat.");
        reken(versies.find(oud.studieId(), oud.nummer()).orElseThrow(), nieuw);
    }

    /** Computes once more; what cannot be computed keeps no result. */
    private void reken(Versie v, Model model) {
        try {
            var uit = Rekenaar.reken(model);
            versies.saveUitkomst(v.id(), DoorrekeningJson.write(uit), v.hash(), uit.rekenversie(),
                    model.uitgangspunten().zaad(), OffsetDateTime.now(clock));
        } catch (Afkeuring e) {
            // the page says what is missing; the stored result is of another hash and is not shown
        }
    }
}
