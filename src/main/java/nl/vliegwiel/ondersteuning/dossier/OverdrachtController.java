package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;
import java.util.Optional;

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
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Another person becomes the one on whom family and team count; there is always exactly one. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{sleutel}/overdracht")
class OverdrachtController {
    private final Dossiers dossiers;
    private final Betrokkenen betrokkenen;
    private final Overdrachten overdrachten;
    private final Gebeurtenissen gebeurtenissen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Rollen rollen;

    OverdrachtController(Dossiers dossiers, Betrokkenen betrokkenen, Overdrachten overdrachten,
            Gebeurtenissen gebeurtenissen, Meldingen meldingen, Logboek logboek, Rollen rollen) {
        this.dossiers = dossiers;
        this.betrokkenen = betrokkenen;
        this.overdrachten = overdrachten;
        this.gebeurtenissen = gebeurtenissen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.rollen = rollen;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var kop = dossiers.manageable(sleutel);
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "overdracht", null, kop.casusId(), kop.jeugdigeId()));
        return page(kop, betrokkenen.eerste(kop.casusId()), BetrokkeneForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> handOver(@PathVariable String sleutel, BetrokkeneForm form) {
        var kop = dossiers.manageable(sleutel);
        var oud = betrokkenen.eersteVoorOverdracht(kop.casusId());
        if (!key(oud).equals(Invoer.tekst(form.gezien())))
            throw verschil(kop, oud);
        var wie = kandidaten(kop, oud).stream().filter(t -> t.sleutel().equals(form.wie())).findFirst();
        var fouten = form.check(wie.isPresent(), "Kies wie het aanspreekpunt wordt");
        if (!fouten.isLeeg() || wie.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(kop, oud, form, fouten));
        overdrachten.overgedragen(
                new Overdrachten.Over(kop.casusId(), kop.jeugdigeId(), kop.schoolId(), kop.roepnaam()),
                oud.orElse(null), wie.get(), Invoer.tekst(form.reden()), form.isBlijft(), null);
        meldingen.meld("Vastgelegd: " + wie.get().naam() + " is nu het aanspreekpunt van " + kop.roepnaam() + ".");
        long weg = form.isBlijft() ? 0 : oud.map(Betrokkene::accountId).orElse(0L);
        return Page.seeOther(dossiers.afterwards(kop, weg, ""));
    }

    /** A colleague was first: who it is now and why, beside what this reader chose and wrote. */
    private IntussenGewijzigd verschil(Casuskop kop, Optional<Betrokkene> nu) {
        String reden = betrokkenen.history(kop.casusId()).stream()
                .filter(b -> b.tot() != null && b.eersteVerantwoordelijke()).map(b -> Invoer.tekst(b.reden()))
                .findFirst().orElse("");
        var keuzes = kandidaten(kop, nu).stream().map(t -> new Keuze(t.sleutel(), t.naam())).toList();
        return new IntussenGewijzigd(gebeurtenissen.laatsteDoor(kop.casusId(), "overdracht").orElse(null), 0L,
                kop.url() + "/betrokkenen")
                .keuze("wie", "Wie wordt het aanspreekpunt?", nu.map(Betrokkene::naam).orElse("Nog niemand"), keuzes)
                .lang("reden", "Waarom?", reden).vervang("gezien", key(nu));
    }

    private OverdrachtPage page(Casuskop kop, Optional<Betrokkene> nu, BetrokkeneForm form, Fouten fouten) {
        var keuzes = kandidaten(kop, nu).stream().map(t -> new Keuze(t.sleutel(), t.naam(), rollen.naam(t.rol())))
                .toList();
        return new OverdrachtPage(kop, nu.map(Betrokkene::naam).orElse(null), key(nu), keuzes,
                nu.filter(b -> b.accountId() == Lezer.nu().accountId()).isPresent(), kop.magSchrijven(), form, fouten);
    }

    private List<Teamleden.Teamlid> kandidaten(Casuskop kop, Optional<Betrokkene> nu) {
        return overdrachten.kandidaten(kop.schoolId(), nu.map(Betrokkene::accountId).orElse(null));
    }

    private static String key(Optional<Betrokkene> nu) {
        return nu.map(b -> String.valueOf(b.id())).orElse("");
    }
}
