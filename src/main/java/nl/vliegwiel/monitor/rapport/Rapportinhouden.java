package nl.vliegwiel.monitor.rapport;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.Rapportcijfers;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;

/** Puts together what a report says: its own texts and the stored outcomes of its publication. */
@Component
class Rapportinhouden {

    private final Rapporten rapporten;
    private final Rapportcijfers cijfers;
    private final Peilingen peilingen;
    private final Installatie installatie;

    Rapportinhouden(Rapporten rapporten, Rapportcijfers cijfers, Peilingen peilingen, Installatie installatie) {
        this.rapporten = rapporten;
        this.cijfers = cijfers;
        this.peilingen = peilingen;
        this.installatie = installatie;
    }

    Rapportinhoud van(Rapport rapport) {
        var publication = peilingen.publications().stream().filter(p -> p.id() == rapport.peilingId()).findFirst()
                .orElseThrow(NietGevonden::new);
        var parts = rapporten.delen(rapport.id());
        var figures = cijfers.van(publication, parts.stream().map(Rapportdeel::indicator).toList());
        var stand = installatie.stand();
        return new Rapportinhoud(rapport, stand.regio(), stand.fictief(), state(rapport),
                "Cijfers tot en met " + Nederlands.datum(publication.totEnMet()),
                figures.stream().map(f -> new Rapportinhoud.Deel(f, parts.stream()
                        .filter(d -> d.indicator().equals(f.indicator().code())).map(Rapportdeel::lezing).findFirst()
                        .orElse("")))
                        .toList(),
                Rapportinhoud.methode(publication, rapport.gewoon()));
    }

    private String state(Rapport rapport) {
        var op = rapport.vastgesteldOp();
        var door = rapport.vastgesteldDoor();
        return op == null || door == null
                ? "Concept, gemaakt door " + rapporten.naam(rapport.gemaaktDoor()) + ". Nog niet vastgesteld."
                : "Vastgesteld op " + Nederlands.datum(Nederlands.dagVan(op)) + " door " + rapporten.naam(door) + ".";
    }
}
