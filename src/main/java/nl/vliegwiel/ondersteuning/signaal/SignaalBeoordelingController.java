package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.samenwerking.Teams;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One signal: its reporter reads what happens, the OCO of the school decides and answers. */
@RestController
@Onderdeel("signaal")
class SignaalBeoordelingController {
    private final Codelijst themas = Codelijst.load("thema");
    private final Signalen signalen;
    private final Zoeknamen zoeknamen;
    private final Verkenningen verkenningen;
    private final Casussen casussen;
    private final Teams teams;
    private final Taken taken;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    SignaalBeoordelingController(Signalen signalen, Zoeknamen zoeknamen, Verkenningen verkenningen, Casussen casussen,
            Teams teams, Taken taken, Inzendingen inzendingen, Meldingen meldingen, Logboek logboek, Clock clock) {
        this.signalen = signalen;
        this.zoeknamen = zoeknamen;
        this.verkenningen = verkenningen;
        this.casussen = casussen;
        this.teams = teams;
        this.taken = taken;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/signalen/{sleutel}")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var s = signalen.get(sleutel);
        log(Regel.Gebeurtenis.INZIEN, s);
        if (s.melderId() == Lezer.nu().accountId() && !s.open() && !isOco(s))
            taken.klaarVoorSignaal(s.id());
        return page(s, null, Fouten.geen());
    }

    @PostMapping("/signalen/{sleutel}/beoordeling")
    @Transactional
    public ResponseEntity<Page> judge(@PathVariable String sleutel, SignaalBeoordelingForm form) {
        var s = signalen.get(sleutel);
        if (!isOco(s))
            throw new NietGevonden();
        if (form._inzending() != null && !inzendingen.first(form._inzending()))
            return Page.seeOther("/signalen/" + sleutel);
        var casus = openCasus(s);
        var fouten = form.check(s.melderNaam(), casus.isEmpty());
        var team = team(s);
        if (form.verkennen() && casus.isEmpty() && !Invoer.tekst(form.eerste()).isEmpty()
                && team.stream().noneMatch(k -> k.waarde().equals(form.eerste())))
            fouten.meld("eerste", "Kies iemand uit het team van de school");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(s, form, fouten));
        if (form._versie() != null && form._versie() != s.versie())
            throw conflict(s);
        s.mayBeJudged(form.keuze());
        return answered(s, form, casus);
    }

    private ResponseEntity<Page> answered(Signaal s, SignaalBeoordelingForm form, Optional<Casus> open) {
        Casus casus = null;
        String antwoord = form.tekst();
        if (form.verkennen()) {
            if (zoeknamen.find(s.jeugdigeId() == null ? 0 : s.jeugdigeId(), LocalDate.now(clock)).isEmpty())
                throw new Geweigerd("Deze leerling staat niet meer op je school. Een casus openen kan niet.");
            casus = open.isPresent()
                    ? verkenningen.joined(s, open.get())
                    : verkenningen.opened(s, Long.parseLong(Invoer.tekst(form.eerste())));
            if (antwoord.isEmpty())
                antwoord = s.open() ? "We gaan hiermee verder. Je hoort van ons." : Invoer.tekst(s.antwoord());
        }
        if (!signalen.beoordeeld(s, form.keuze(), antwoord, casus == null ? null : casus.id(), s.versie()))
            throw conflict(signalen.get(s.sleutel()));
        taken.klaarVoorSignaal(s.id());
        if (s.melderId() != Lezer.nu().accountId())
            taken.add(Taak.voor(s.melderId(), null, "signaal", "Lees het antwoord op je signaal",
                    Nederlands.opsomming(themas.namen(s.themas())), LocalDate.now(clock)).bijSignaal(s.id()));
        log(Regel.Gebeurtenis.VASTLEGGEN, s);
        meldingen.meld(
                "Vastgelegd: antwoord aan " + s.melderNaam() + (casus == null ? "" : ", casus " + casus.nummer()));
        return Page.seeOther("/signalen/" + s.sleutel());
    }

    /** The reporter heard a yes after all: the OCO gets it as a task. */
    @PostMapping("/signalen/{sleutel}/ja")
    @Transactional
    public ResponseEntity<Page> heardYes(@PathVariable String sleutel) {
        var s = signalen.get(sleutel);
        if (s.melderId() != Lezer.nu().accountId())
            throw new NietGevonden();
        s.mayAddJa();
        if (!signalen.jaGezegd(s))
            throw conflict(signalen.get(sleutel));
        if (!s.open())
            taken.add(Taak.voorRol("oco", s.schoolId(), null, "signaal", "Er is ja gezegd: alsnog verkennen?",
                    Nederlands.opsomming(themas.namen(s.themas())) + ", van " + s.melderNaam(), LocalDate.now(clock))
                    .bijSignaal(s.id()));
        log(Regel.Gebeurtenis.WIJZIGEN, s);
        meldingen.meld("Doorgegeven: er is ja gezegd tegen hulp van het team");
        return Page.seeOther("/signalen/" + sleutel);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Signaal s) {
        logboek.write(new Regel(gebeurtenis, "signaal", s.id(), s.casusId(), s.jeugdigeId(), s.schoolId(),
                "schooldossier", false));
    }

    static boolean isOco(Signaal s) {
        return Lezer.nu().heeftRol("oco") && Lezer.nu().scholen().contains(s.schoolId());
    }

    /** The casus that this signal would join. */
    private Optional<Casus> openCasus(Signaal s) {
        return s.jeugdigeId() == null
                ? Optional.empty()
                : casussen.ofJeugdige(s.jeugdigeId()).stream()
                        .filter(c -> c.open() && c.schoolId() == s.schoolId()).findFirst();
    }

    /** The team of the school, and the OCO who judges. */
    private List<Keuze> team(Signaal s) {
        var lijst = new ArrayList<Keuze>();
        for (var lid : teams.leden(s.schoolId(), LocalDate.now(clock)))
            lijst.add(new Keuze(String.valueOf(lid.accountId()), lid.naam() + ", " + lid.functie()));
        String ik = String.valueOf(Lezer.nu().accountId());
        if (lijst.stream().noneMatch(k -> k.waarde().equals(ik)))
            lijst.add(new Keuze(ik, Lezer.nu().naam() + ", ondersteuningscoördinator"));
        return lijst;
    }

    private SignaalPage page(Signaal s, @Nullable SignaalBeoordelingForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        boolean oco = isOco(s);
        var leerling = s.jeugdigeId() == null
                ? Optional.<Zoeknamen.Leerling>empty()
                : zoeknamen.find(s.jeugdigeId(), vandaag);
        var namen = signalen.ocos(s.schoolId(), vandaag).stream().map(Signalen.Oco::naam).toList();
        var team = oco ? team(s) : List.<Keuze>of();
        var casus = s.casusId() == null || s.jeugdigeId() == null
                ? Optional.<Casus>empty()
                : casussen.ofJeugdige(s.jeugdigeId()).stream().filter(c -> c.id() == s.casusId()).findFirst();
        return new SignaalPage(s, themas.namen(s.themas()), s.melderId() == Lezer.nu().accountId(), oco,
                leerling.map(Zoeknamen.Leerling::naam).orElse(null),
                leerling.map(l -> l.klas() + ", " + l.leeftijd(vandaag) + " jaar").orElse(null),
                namen.isEmpty() ? "de ondersteuningscoördinator" : Nederlands.opsomming(namen),
                oco ? signalen.countEarlier(s) : 0, casus.map(c -> "/leerlingen/" + c.sleutel()).orElse(null),
                oco && openCasus(s).isPresent(), team,
                form == null ? SignaalBeoordelingForm.leeg(onlyCoach(team)) : form,
                fouten, inzendingen.key());
    }

    /** Preset: the coach, where the team has exactly one. */
    private static String onlyCoach(List<Keuze> team) {
        var coaches = team.stream().filter(k -> k.tekst().contains("coach")).toList();
        return coaches.size() == 1 ? coaches.getFirst().waarde() : "";
    }

    private static IntussenGewijzigd conflict(Signaal nu) {
        return new IntussenGewijzigd(nu.beoordeeldDoorNaam(), (long) nu.versie(), "/signalen/" + nu.sleutel())
                .lang("antwoord", "Antwoord", nu.antwoord());
    }
}
