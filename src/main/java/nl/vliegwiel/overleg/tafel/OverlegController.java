package nl.vliegwiel.overleg.tafel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.overleg.Aanwezigheden;
import nl.vliegwiel.overleg.Aanwezigheden.Iemand;
import nl.vliegwiel.overleg.Actie;
import nl.vliegwiel.overleg.Acties;
import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Agendapunten;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Overleggen;
import nl.vliegwiel.overleg.Teambesluiten;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A meeting from its beginning to its end: who is there, what was decided, closed; and what earlier ones left to do. */
@RestController
@Onderdeel("overleg")
@RequestMapping("/overleg/{overleg}")
class OverlegController {
    private final Tafel tafel;
    private final Overleggen overleggen;
    private final Agendapunten punten;
    private final Teambesluiten besluiten;
    private final Acties acties;
    private final Aanwezigheden aanwezigheden;
    private final Rollen rollen;
    private final Meldingen meldingen;
    private final Logboek logboek;

    OverlegController(Tafel tafel, Overleggen overleggen, Agendapunten punten, Teambesluiten besluiten, Acties acties,
            Aanwezigheden aanwezigheden, Rollen rollen, Meldingen meldingen, Logboek logboek) {
        this.tafel = tafel;
        this.overleggen = overleggen;
        this.punten = punten;
        this.besluiten = besluiten;
        this.acties = acties;
        this.aanwezigheden = aanwezigheden;
        this.rollen = rollen;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    /** To where it is now. */
    @GetMapping
    @Transactional
    public ResponseEntity<Page> show(@PathVariable String overleg) {
        var o = overleggen.get(overleg);
        var alle = punten.list(o.id());
        boolean vers = alle.stream().allMatch(Agendapunt::open);
        var open = alle.stream().filter(p -> p.open() && (vers || !p.soort().equals("acties"))).findFirst();
        if (o.afgerond() || open.isEmpty() && o.begonnenOp() != null)
            return Page.seeOther(o.url() + "/besluiten");
        if (!magBewerken())
            return Page.seeOther(
                    open.map(p -> o.url() + "/punten/" + p.sleutel()).orElse(o.url() + "/besluiten"));
        if (o.klaargezetOp() == null)
            return Page.seeOther(o.url() + "/voorbereiding");
        return Page.seeOther(o.begonnenOp() == null
                ? o.url() + "/aanwezigheid"
                : o.url() + "/punten/" + open.orElseThrow(NietGevonden::new).sleutel());
    }

    @GetMapping("/aanwezigheid")
    @Transactional
    public Page present(@PathVariable String overleg) {
        var o = overleggen.get(overleg);
        log(Regel.Gebeurtenis.INZIEN, o);
        return presence(o, null, Fouten.geen());
    }

    /** Who is there; at the beginning also: begin. */
    @PostMapping("/aanwezigheid")
    @Transactional
    public ResponseEntity<Page> begin(@PathVariable String overleg,
            @RequestParam(name = "wie", required = false) @Nullable List<String> gekozen) {
        var o = overleggen.get(overleg);
        o.mustBeReady();
        var aan = gekozen == null ? List.<String>of() : gekozen;
        var accounts = aanwezigheden.list(o, tafel.vandaag()).stream().filter(i -> aan.contains(i.sleutel()))
                .map(Iemand::accountId).toList();
        if (accounts.isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(presence(o, aan, new Fouten().meld("wie", "Kies wie er aan tafel zitten")));
        aanwezigheden.save(o, accounts);
        overleggen.begonnen(o.id());
        log(Regel.Gebeurtenis.WIJZIGEN, o);
        return Page.seeOther(o.url());
    }

    @GetMapping("/besluiten")
    @Transactional
    public Page decisions(@PathVariable String overleg) {
        var o = overleggen.get(overleg);
        log(Regel.Gebeurtenis.INZIEN, o);
        return page(o);
    }

    /** Closed: what was decided stays. What is open comes back next time. */
    @PostMapping("/afronding")
    @Transactional
    public ResponseEntity<Page> close(@PathVariable String overleg) {
        var o = overleggen.get(overleg);
        o.mustBeOpen();
        if (o.begonnenOp() == null)
            throw new Geweigerd("Het overleg is nog niet begonnen. Begin eerst.");
        if (overleggen.afgerond(o.id()))
            log(Regel.Gebeurtenis.WIJZIGEN, o);
        meldingen.meld("Het overleg is afgerond. De besluiten staan vast.");
        return Page.seeOther(o.url() + "/besluiten");
    }

    /** One sheet of the meeting, without names of pupils. */
    @GetMapping("/afdruk")
    @Transactional
    public Page print(@PathVariable String overleg) {
        var o = overleggen.get(overleg);
        log(Regel.Gebeurtenis.AFDRUKKEN, o);
        return new OverlegafdrukPage(page(o));
    }

    /** An action of an earlier meeting: done, or another day. */
    @PostMapping("/acties/{actie}")
    @Transactional
    public ResponseEntity<Page> action(@PathVariable String overleg, @PathVariable("actie") String sleutel,
            @RequestParam(defaultValue = "") String op, @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String reden) {
        var o = overleggen.get(overleg);
        o.mustBeOpen();
        var a = acties.get(sleutel);
        if (a.schoolId() != o.schoolId())
            throw new NietGevonden();
        var p = punten.list(o.id()).stream()
                .filter(x -> a.overlegId() == o.id() ? x.id() == a.puntId() : x.soort().equals("acties")).findFirst()
                .orElseThrow(NietGevonden::new);
        var fouten = new Fouten();
        String waarom = Invoer.tekst(reden);
        if (wat.equals("klaar")) {
            acties.klaar(a);
            meldingen.meld("Klaar: " + a.wat());
        } else if (wat.equals("ingetrokken")) {
            if (waarom.isEmpty() || waarom.length() > 200)
                return ResponseEntity.unprocessableContent().body(tafel.page(o, p, null, waarom, fouten
                        .meld("reden-" + sleutel,
                                "Schrijf in één zin waarom het niet meer hoeft, hoogstens 200 tekens")));
            acties.ingetrokken(a, waarom.replaceAll("\\.$", ""));
            meldingen.meld("Ingetrokken: " + a.wat());
        } else {
            LocalDate dag = Invoer.datumVanafVandaag(op, tafel.vandaag(), "op-" + sleutel, fouten);
            if (dag == null)
                return ResponseEntity.unprocessableContent().body(tafel.page(o, p, null, op, fouten));
            acties.moved(a, dag);
            meldingen.meld("Verzet naar " + Nederlands.dag(dag) + ": " + a.wat());
        }
        logboek.write(new Regel(Regel.Gebeurtenis.WIJZIGEN, "actie", a.id(), a.casusId(), null, o.schoolId(),
                "begeleiding", false));
        return Page.seeOther(o.url() + "/punten/" + p.sleutel());
    }

    private TeambesluitenPage page(Overleg o) {
        var perPunt = acties.list(o.id()).stream()
                .collect(Collectors.groupingBy(Actie::puntId));
        return new TeambesluitenPage(o, punten.list(o.id()), besluiten.list(o.id()), perPunt,
                aanwezigheden.list(o, tafel.vandaag()), magBewerken());
    }

    private AanwezigheidPage presence(Overleg o, @Nullable List<String> gekozen, Fouten fouten) {
        var team = aanwezigheden.list(o, tafel.vandaag());
        return new AanwezigheidPage(o, team,
                gekozen != null
                        ? gekozen
                        : team.stream().filter(Iemand::aanwezig).map(Iemand::sleutel).toList(),
                fouten);
    }

    private boolean magBewerken() {
        return rollen.magBewerken(Lezer.nu().rol(), "overleg");
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Overleg o) {
        logboek.write(new Regel(gebeurtenis, "teamoverleg", o.id(), null, null, o.schoolId(), "begeleiding", false));
    }
}
