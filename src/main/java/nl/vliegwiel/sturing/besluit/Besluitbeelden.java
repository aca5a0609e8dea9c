package nl.vliegwiel.sturing.besluit;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.leren.werkplan.Actielijst;
import nl.vliegwiel.sturing.dossier.DossierStand;

/** Puts a decision together with its conditions, and reads back what it rested on. */
@Component
public class Besluitbeelden {

    private final Bestuursbesluiten besluiten;
    private final Actielijst acties;
    private final JsonMapper json;
    private final Clock clock;

    Besluitbeelden(Bestuursbesluiten besluiten, Actielijst acties, JsonMapper json, Clock clock) {
        this.besluiten = besluiten;
        this.acties = acties;
        this.json = json;
        this.clock = clock;
    }

    /** The decision that holds; null when there is none. */
    public @Nullable Besluitbeeld van(long dossier) {
        var all = besluiten.van(dossier);
        if (all.isEmpty()) {
            return null;
        }
        var last = all.getFirst();
        var today = LocalDate.now(clock);
        return new Besluitbeeld(last, besluiten.aanwezigen(last.id()),
                besluiten.voorwaarden(last.id()).stream()
                        .flatMap(v -> acties.find(v.actie()).stream()
                                .map(a -> Besluitbeeld.VoorwaardeRij.of(v, a, today)))
                        .toList(),
                all.subList(1, all.size()));
    }

    public DossierStand stand(Bestuursbesluit besluit) {
        return json.readValue(besluit.stand(), DossierStand.class);
    }

    String tekst(DossierStand stand) {
        return json.writeValueAsString(stand);
    }
}
