package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What goes well, and who of the own network helps. */
@RestController
@Onderdeel("casus")
@RequestMapping("/leerlingen/{casus}/krachten")
class KrachtController {
    private final Planrecht recht;
    private final Plannen plannen;
    private final Krachten krachten;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;

    KrachtController(Planrecht recht, Plannen plannen, Krachten krachten, Gebeurtenissen gebeurtenissen,
            Inzendingen inzendingen, Meldingen meldingen) {
        this.recht = recht;
        this.plannen = plannen;
        this.krachten = krachten;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var kop = recht.writable(casus);
        boolean netwerk = velden.containsKey("netwerk");
        String veld = netwerk ? "netwerk" : "kracht";
        String tekst = Invoer.tekst(velden.get(veld));
        var fouten = new Fouten();
        if (tekst.isEmpty())
            fouten.meld(veld, netwerk ? "Schrijf wie er helpt" : "Schrijf wat er goed gaat");
        else if (tekst.length() > 200)
            fouten.meld(veld, "Maak het korter: één zin");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(plannen.page(kop, Plannen.Ingevuld.kort(velden, fouten), true));
        if (!inzendingen.first(velden.get("_inzending")))
            return toPlan(kop);
        var sleutel = krachten.add(kop.casusId(), veld, tekst, kop.vandaag());
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "kracht", kop);
        meldingen.meld("Vastgelegd: " + tekst + ".", url(kop, sleutel, "einde"));
        return toPlan(kop);
    }

    /** Somebody of the own network really helps now. */
    @PostMapping("/{kracht}/inzet")
    @Transactional
    public ResponseEntity<Page> used(@PathVariable String casus, @PathVariable String kracht) {
        var kop = recht.writable(casus);
        var k = get(kop, kracht);
        var dag = k.ingezetOp() == null ? kop.vandaag() : null;
        save(kop, k, dag, null);
        if (dag != null)
            gebeurtenissen.add(kop.casusId(), "doel", "Helpt mee: " + k.tekst(), "Uit het eigen netwerk.");
        meldingen.meld(dag == null ? k.tekst() + " helpt nu niet mee." : k.tekst() + " helpt nu mee.",
                url(kop, kracht, "inzet"));
        return toPlan(kop);
    }

    @PostMapping("/{kracht}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String casus, @PathVariable String kracht) {
        var kop = recht.writable(casus);
        var k = get(kop, kracht);
        save(kop, k, k.ingezetOp(), kop.vandaag());
        meldingen.meld("Weggehaald: " + k.tekst() + ".", url(kop, kracht, "heropening"));
        return toPlan(kop);
    }

    @PostMapping("/{kracht}/heropening")
    @Transactional
    public ResponseEntity<Page> reopen(@PathVariable String casus, @PathVariable String kracht) {
        var kop = recht.writable(casus);
        var k = get(kop, kracht);
        save(kop, k, k.ingezetOp(), null);
        meldingen.meld("Staat er weer: " + k.tekst() + ".");
        return toPlan(kop);
    }

    private void save(Casuskop kop, Kracht k, @Nullable LocalDate ingezet, @Nullable LocalDate vervallen) {
        krachten.save(k.id(), ingezet, vervallen);
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "kracht", kop);
    }

    private Kracht get(Casuskop kop, String sleutel) {
        return krachten.find(sleutel).filter(k -> k.casusId() == kop.casusId()).orElseThrow(NietGevonden::new);
    }

    private static String url(Casuskop kop, String sleutel, String actie) {
        return kop.url() + "/krachten/" + sleutel + "/" + actie;
    }

    private static ResponseEntity<Page> toPlan(Casuskop kop) {
        return Page.seeOther(kop.url() + "/plan");
    }
}
