package nl.vliegwiel.sturing.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.duiding.Duidingen;
import nl.vliegwiel.sturing.besluit.Besluitbeelden;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Nederlands;

/** Puts together what the file of a question says, the same for the screen and on paper. */
@Component
class Dossierbeelden {

    private static final int STEMMEN = 4;

    private final Besluitdossiers dossiers;
    private final Criteria criteria;
    private final DossierToets toets;
    private final Dossierbronnen bronnen;
    private final Standpunten standpunten;
    private final Besluitbeelden beelden;
    private final Duidingen duidingen;
    private final Rollen rollen;
    private final Clock clock;

    Dossierbeelden(Besluitdossiers dossiers, Criteria criteria, DossierToets toets, Dossierbronnen bronnen,
            Standpunten standpunten, Besluitbeelden beelden, Duidingen duidingen, Rollen rollen, Clock clock) {
        this.dossiers = dossiers;
        this.criteria = criteria;
        this.toets = toets;
        this.bronnen = bronnen;
        this.standpunten = standpunten;
        this.beelden = beelden;
        this.duidingen = duidingen;
        this.rollen = rollen;
        this.clock = clock;
    }

    DossierPage van(Besluitdossier d) {
        var decision = beelden.van(d.id());
        var fixed = decision == null || decision.besluit().uitgesteld() ? null : decision;
        var all = criteria.van(d.id());
        var said = standpunten.van(d.id());
        var codes = all.stream().flatMap(c -> Stream.ofNullable(c.indicator())).distinct().toList();
        // after the answer: what was there that day
        var until = fixed == null ? LocalDate.now(clock) : fixed.besluit().datum();
        return new DossierPage(d, fixed == null ? toets.van(d) : beelden.stand(fixed.besluit()), decision,
                fixed != null, all.stream().filter(Criterium::ingetrokken).toList(),
                DossierPage.partijen(dossiers.partijen(d.id()), said, decision),
                said.stream().filter(s -> s.gremium() != null).toList(),
                standpunten.stukken(d.id()), new DossierPage.Bronnen(bronnen.rapporten(d.publicatie(), until),
                        bronnen.gesprekken(d.publicatie(), until), bronnen.leerpunten(until)),
                duidingen.van(codes).stream().filter(r -> r.namens() != null)
                        .filter(r -> !Nederlands.dagVan(r.op()).isAfter(until)).limit(STEMMEN).toList(),
                rollen.magBewerken(Lezer.nu().rol(), "besluit"));
    }
}
