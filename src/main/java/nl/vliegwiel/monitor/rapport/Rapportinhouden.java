package nl.vliegwiel.monitor.rapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.Rapportcijfers;
import nl.vliegwiel.monitor.duiding.Duiding;
import nl.vliegwiel.monitor.duiding.Duidingen;
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
    private final Duidingen duidingen;
    private final Installatie installatie;
    private final Clock clock;

    Rapportinhouden(Rapporten rapporten, Rapportcijfers cijfers, Peilingen peilingen, Duidingen duidingen,
            Installatie installatie, Clock clock) {
        this.rapporten = rapporten;
        this.cijfers = cijfers;
        this.peilingen = peilingen;
        this.duidingen = duidingen;
        this.installatie = installatie;
        this.clock = clock;
    }

    Rapportinhoud van(Rapport rapport) {
        var publication = peilingen.publications().stream().filter(p -> p.id() == rapport.peilingId()).findFirst()
                .orElseThrow(NietGevonden::new);
        var parts = rapporten.delen(rapport.id());
        var fixed = rapport.vastgesteldOp();
        var figures = cijfers.van(publication, parts.stream().map(Rapportdeel::indicator).toList(),
                fixed == null ? LocalDate.now(clock) : Nederlands.dagVan(fixed));
        var stand = installatie.stand();
        var delen = figures.stream().flatMap(f -> parts.stream().filter(d -> d.indicator().equals(f.indicator().code()))
                .map(d -> new Rapportinhoud.Deel(f, d.lezing(), d.citaten()))).toList();
        return new Rapportinhoud(rapport, stand.regio(), stand.fictief(), state(rapport),
                "Cijfers tot en met " + Nederlands.datum(publication.totEnMet()),
                delen, Rapportinhoud.methode(publication, delen, !rapport.volledig()));
    }

    /** Indicator → what people wrote beside the figures of this report. */
    Map<String, List<Duiding>> stemmen(Rapport rapport) {
        return duidingen.van(rapporten.delen(rapport.id()).stream().map(Rapportdeel::indicator).toList()).stream()
                .collect(Collectors.groupingBy(Duiding::indicator));
    }

    /** Indicator → what is taken over, in words that stay when it is taken away on the screen. */
    Map<String, List<String>> citaten(Rapport rapport, List<String> sleutels) {
        return stemmen(rapport).values().stream().flatMap(List::stream).filter(d -> sleutels.contains(d.sleutel()))
                .collect(Collectors.groupingBy(Duiding::indicator,
                        Collectors.mapping(Rapportinhouden::citaat, Collectors.toList())));
    }

    static String citaat(Duiding duiding) {
        return "‘" + duiding.tekst() + "’ " + duiding.van();
    }

    /** Indicator → how the report before this one read it. */
    Map<String, String> eerder(Rapport rapport) {
        return rapporten.find(rapport.vorigeId()).stream().flatMap(r -> rapporten.delen(r.id()).stream())
                .filter(d -> !d.lezing().isEmpty())
                .collect(Collectors.toMap(Rapportdeel::indicator, Rapportdeel::lezing));
    }

    private String state(Rapport rapport) {
        var op = rapport.vastgesteldOp();
        var door = rapport.vastgesteldDoor();
        return op == null || door == null
                ? "Concept, gemaakt door " + rapporten.naam(rapport.gemaaktDoor()) + ". Nog niet vastgesteld."
                : "Vastgesteld op " + Nederlands.datum(Nederlands.dagVan(op)) + " door " + rapporten.naam(door) + ".";
    }
}
