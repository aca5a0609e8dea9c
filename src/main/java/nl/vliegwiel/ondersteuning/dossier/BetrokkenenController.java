package nl.vliegwiel.ondersteuning.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Betrokkene;
import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.AfgedekteNotities;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Who works on a casus: somebody joins, somebody stops. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{sleutel}/betrokkenen")
class BetrokkenenController {
    private final Dossiers dossiers;
    private final Betrokkenen betrokkenen;
    private final Teamleden teamleden;
    private final Meelezers meelezers;
    private final AfgedekteNotities notities;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Rollen rollen;
    private final Clock clock;

    BetrokkenenController(Dossiers dossiers, Betrokkenen betrokkenen, Teamleden teamleden,
            Meelezers meelezers, AfgedekteNotities notities, Gebeurtenissen gebeurtenissen, Inzendingen inzendingen,
            Meldingen meldingen,
            Logboek logboek,
            Rollen rollen, Clock clock) {
        this.dossiers = dossiers;
        this.betrokkenen = betrokkenen;
        this.teamleden = teamleden;
        this.meelezers = meelezers;
        this.notities = notities;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.rollen = rollen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var kop = dossiers.manageable(sleutel);
        log(Regel.Gebeurtenis.INZIEN, kop, null);
        return page(kop, BetrokkeneForm.leeg(), Fouten.geen(), "");
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String sleutel, BetrokkeneForm form) {
        var kop = dossiers.manageable(sleutel);
        var wie = kandidaten(kop).stream().filter(t -> t.sleutel().equals(form.wie())).findFirst();
        var fouten = form.check(wie.isPresent(), "Kies wie erbij komt");
        if (!fouten.isLeeg() || wie.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten, ""));
        if (inzendingen.first(form._inzending())) {
            betrokkenen.add(kop.casusId(), wie.get().accountId(), wie.get().rol(), false);
            gebeurtenissen.add(kop.casusId(), "betrokkene", wie.get().naam() + " werkt nu mee",
                    Invoer.tekst(form.reden()));
            log(Regel.Gebeurtenis.VASTLEGGEN, kop, wie.get().accountId());
            meldingen.meld("Vastgelegd: " + wie.get().naam() + " werkt nu mee.");
        }
        return Page.seeOther(kop.url() + "/betrokkenen");
    }

    @PostMapping("/{betrokkene}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel, @PathVariable String betrokkene,
            BetrokkeneForm form) {
        var kop = dossiers.manageable(sleutel);
        var wie = find(kop, betrokkene);
        wie.mayStop();
        var fouten = form.check(true, "");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten, betrokkene));
        gebeurtenissen.add(kop.casusId(), "betrokkene", wie.naam() + " werkt niet meer mee",
                Invoer.tekst(form.reden()));
        log(Regel.Gebeurtenis.WIJZIGEN, kop, wie.accountId());
        betrokkenen.gestopt(kop.casusId(), wie.accountId(), Invoer.tekst(form.reden()));
        meldingen.meld("Vastgelegd: " + wie.naam() + " werkt niet meer mee.");
        return Page.seeOther(dossiers.afterwards(kop, wie.accountId(), "/betrokkenen"));
    }

    private BetrokkenenPage page(Casuskop kop, BetrokkeneForm form, Fouten fouten, String stopt) {
        var alle = betrokkenen.history(kop.casusId());
        var nu = betrokkenen.list(kop.casusId()).stream().map(this::rij).toList();
        var eerder = alle.stream().filter(b -> b.tot() != null).map(this::rij).toList();
        var keuzes = kandidaten(kop).stream()
                .map(t -> new Keuze(t.sleutel(), t.naam() + ", " + rollen.naam(t.rol()))).toList();
        return new BetrokkenenPage(kop, nu, eerder, keuzes, form, fouten, readers(kop), notities.geopend(kop.casusId()),
                meelezers.gezin(kop.casusId(), kop.jeugdigeId()), stopt, inzendingen.key());
    }

    private List<BetrokkenenPage.Lezing> readers(Casuskop kop) {
        var perMens = new LinkedHashMap<Long, List<Meelezer>>();
        meelezers.list(kop.casusId()).forEach(m -> perMens.computeIfAbsent(m.account(), k -> new ArrayList<>()).add(m));
        return perMens.values().stream().map(gronden -> reader(gronden, kop)).toList();
    }

    /** The widest right comes first in the list, so it is what this person may. */
    private BetrokkenenPage.Lezing reader(List<Meelezer> gronden, Casuskop kop) {
        var eerste = gronden.getFirst();
        var functies = gronden.stream().map(this::functie).filter(t -> !t.isEmpty()).distinct().toList();
        return new BetrokkenenPage.Lezing(eerste.naam(), functies,
                eerste.mag(eerste.rol().isEmpty() || rollen.magBewerken(eerste.rol(), "casus")),
                gronden.stream().map(m -> m.waarom(kop.vandaag())).distinct().toList());
    }

    private String functie(Meelezer m) {
        return Stream.of(m.rol().isEmpty() ? "" : rollen.naam(m.rol()), m.plek()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private BetrokkenenPage.Rij rij(Betrokkene b) {
        String van = Nederlands.datum(Nederlands.dagVan(b.van()));
        String sinds = b.tot() == null ? "sinds " + van : van + " tot " + Nederlands.datum(Nederlands.dagVan(b.tot()));
        return new BetrokkenenPage.Rij(b, rollen.naam(b.rol()), sinds, Optional.ofNullable(b.reden()).orElse(""));
    }

    private List<Teamleden.Teamlid> kandidaten(Casuskop kop) {
        var erbij = betrokkenen.list(kop.casusId()).stream().map(Betrokkene::accountId).toList();
        return teamleden.list(kop.schoolId(), kop.jeugdigeId(), LocalDate.now(clock)).stream()
                .filter(t -> !erbij.contains(t.accountId())).toList();
    }

    private Betrokkene find(Casuskop kop, String betrokkene) {
        return betrokkenen.history(kop.casusId()).stream().filter(b -> b.sleutel().equals(betrokkene)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Casuskop kop, @Nullable Long account) {
        logboek.write(Regel.casus(gebeurtenis, "betrokkene", account, kop.casusId(), kop.jeugdigeId()));
    }
}
