package nl.vliegwiel.ondersteuning.plan;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Starts and ends help under one regime. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/trajecten")
class TrajectController {
    private final Codelijst regimes = Codelijst.load("regime");
    private final Codelijst redenen = Codelijst.load("reden-beeindiging");
    private final Planrecht recht;
    private final Plannen plannen;
    private final Planfasen fasen;
    private final Trajecten trajecten;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;

    TrajectController(Planrecht recht, Plannen plannen, Planfasen fasen, Trajecten trajecten,
            Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen) {
        this.recht = recht;
        this.plannen = plannen;
        this.fasen = fasen;
        this.trajecten = trajecten;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> start(@PathVariable String casus, TrajectForm form) {
        var kop = recht.writable(casus);
        var gever = trajecten.gevers(kop.schoolId()).stream()
                .filter(g -> g.sleutel().equals(Invoer.tekst(form.organisatie()))).findFirst();
        var fouten = form.check(regimes, gever.isPresent(), kop.vandaag());
        if (!fouten.isLeeg() || gever.isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(plannen.page(kop, new Plannen.Ingevuld(null, Map.of(), form, fouten), true));
        if (!inzendingen.first(form._inzending()))
            return toPlan(kop);
        var dag = form.dag(kop.vandaag());
        trajecten.add(kop.casusId(), Invoer.tekst(form.regime()), gever.get().id(), form.naam(), dag);
        fasen.ondersteund(kop, dag);
        gebeurtenissen.add(kop.casusId(), "traject", "Hulp begonnen: " + form.naam(), gever.get().naam());
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "traject", kop);
        meldingen.meld("Vastgelegd: " + form.naam() + ".");
        return toPlan(kop);
    }

    @GetMapping("/{traject}/afronding")
    @Transactional
    public Page form(@PathVariable String casus, @PathVariable String traject) {
        var kop = recht.writable(casus);
        var t = get(kop, traject);
        recht.log(Regel.Gebeurtenis.INZIEN, "traject", kop);
        return new TrajectPage(kop, t, redenen.keuzes(), "01", "vandaag", Fouten.geen());
    }

    @PostMapping("/{traject}/afronding")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String casus, @PathVariable String traject,
            @RequestParam(defaultValue = "") String reden, @RequestParam(defaultValue = "") String op) {
        var kop = recht.writable(casus);
        var t = get(kop, traject);
        if (!t.loopt())
            throw conflict(kop, t);
        var fouten = new Fouten();
        if (!redenen.bevat(reden))
            fouten.meld("reden", "Kies waarom de hulp stopt");
        var dag = Invoer.datumTotVandaag(op, kop.vandaag(), "op", fouten);
        if (dag != null && dag.isBefore(t.begonnenOp()))
            fouten.meld("op", "Kies een dag na het begin van deze hulp");
        if (!fouten.isLeeg() || dag == null)
            return ResponseEntity.unprocessableContent()
                    .body(new TrajectPage(kop, t, redenen.keuzes(), reden, op, fouten));
        saved(kop, t.afgerond(dag, reden, kop.vandaag()), "Hulp gestopt: " + t.naam(), redenen.naam(reden));
        meldingen.meld("Vastgelegd: " + t.naam() + " is gestopt.",
                kop.url() + "/trajecten/" + traject + "/heropening");
        return toPlan(kop);
    }

    @PostMapping("/{traject}/heropening")
    @Transactional
    public ResponseEntity<Page> reopen(@PathVariable String casus, @PathVariable String traject) {
        var kop = recht.writable(casus);
        var t = get(kop, traject);
        saved(kop, t.heropend(), "Hulp loopt weer: " + t.naam(), "");
        meldingen.meld(t.naam() + " loopt weer.");
        return toPlan(kop);
    }

    private void saved(Casuskop kop, Traject t, String titel, String waarom) {
        if (!trajecten.save(t))
            throw conflict(kop, trajecten.get(t.sleutel()));
        gebeurtenissen.add(kop.casusId(), "traject", titel, waarom);
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "traject", kop);
    }

    /** Help ends once; the plan lets it run again. */
    private IntussenGewijzigd conflict(Casuskop kop, Traject nu) {
        var botsing = new IntussenGewijzigd(gebeurtenissen.laatsteDoor(kop.casusId(), "traject").orElse(null), null,
                kop.url() + "/plan");
        if (nu.loopt())
            return botsing.stand(nu.naam(), "Loopt weer", "Weer laten lopen");
        return botsing.veld("op", "Gestopt op", Nederlands.datum(Objects.requireNonNull(nu.afgerondOp())))
                .keuze("reden", "Waarom stopt " + nu.naam() + "?", nu.reden(), redenen.keuzes());
    }

    private Traject get(Casuskop kop, String sleutel) {
        return Optional.of(trajecten.get(sleutel)).filter(t -> t.casusId() == kop.casusId())
                .orElseThrow(NietGevonden::new);
    }

    private static ResponseEntity<Page> toPlan(Casuskop kop) {
        return Page.seeOther(kop.url() + "/plan");
    }
}
