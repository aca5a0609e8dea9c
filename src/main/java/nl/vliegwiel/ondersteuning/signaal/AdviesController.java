package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;
import nl.vliegwiel.web.Voornamen;
import nl.vliegwiel.web.Wanneer;

/** The list of questions, one question, and the advice of the team. */
@RestController
@Onderdeel("advies")
@RequestMapping("/adviesvragen")
class AdviesController {
    private final Codelijst themas = Codelijst.load("thema");
    private final Voornamen voornamen = Voornamen.load();
    private final Adviesvragen adviesvragen;
    private final Taken taken;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    AdviesController(Adviesvragen adviesvragen, Taken taken, Inzendingen inzendingen,
            Meldingen meldingen, Logboek logboek, Clock clock) {
        this.adviesvragen = adviesvragen;
        this.taken = taken;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page list() {
        var vandaag = LocalDate.now(clock);
        return new AdviesvragenPage(isTeam(), adviesvragen.listOpen().stream().map(v -> row(v, vandaag)).toList(),
                adviesvragen.listAnswered().stream().map(v -> row(v, vandaag)).toList(),
                adviesvragen.count(Schooljaar.van(vandaag).eerste()));
    }

    private SignalenPage.Rij row(Adviesvraag v, LocalDate vandaag) {
        boolean eigen = v.stellerId() == Lezer.nu().accountId();
        var wanneer = v.open()
                ? Wanneer.uiterlijk(v.antwoordenVoor(), vandaag)
                : new Wanneer(Nederlands.dag(Nederlands.dagVan(v.laatstOp())),
                        Nederlands.geleden(Nederlands.dagVan(v.laatstOp()), vandaag), Wanneer.Soort.STRAKS);
        return new SignalenPage.Rij("/adviesvragen/" + v.sleutel(), "Leerling zonder naam", v.leeftijdsband(),
                Nederlands.opsomming(themas.namen(v.themas())),
                (eigen ? "Jouw vraag" : "Van " + v.stellerNaam()) + ", " + v.schoolNaam(),
                v.open() ? "" : String.valueOf(v.beantwoordDoorNaam()), "stil", "gesprek", wanneer);
    }

    @GetMapping("/{sleutel}")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var v = adviesvragen.get(sleutel);
        AdviesvraagController.log(logboek, Regel.Gebeurtenis.INZIEN, v);
        if (!v.open() && v.stellerId() == Lezer.nu().accountId())
            taken.klaarVoorAdviesvraag(v.id());
        return page(v, "", Fouten.geen(), false);
    }

    @PostMapping("/{sleutel}/antwoord")
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String sleutel, @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(defaultValue = "") String naamGoed,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var v = adviesvragen.get(sleutel);
        if (!isTeam())
            throw new NietGevonden();
        String tekst = Invoer.tekst(antwoord);
        var fouten = new Fouten();
        if (tekst.isEmpty())
            fouten.meld("antwoord", "Schrijf je advies in een paar zinnen");
        else if (tekst.length() > SignaalForm.LANGST)
            fouten.meld("antwoord", "Maak je advies korter");
        boolean naam = fouten.isLeeg() && !"ja".equals(naamGoed) && voornamen.find(tekst, List.of()).isPresent();
        if (naam)
            fouten.meld("antwoord", SignaalForm.NAAM_IN_TEKST);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(v, tekst, fouten, naam));
        if (!inzendingen.first(inzending))
            return Page.seeOther("/adviesvragen/" + sleutel);
        if (!v.open())
            throw conflict(v);
        v.mayBeAnswered(Lezer.nu().accountId());
        if (!adviesvragen.beantwoord(v, tekst))
            throw conflict(adviesvragen.get(sleutel));
        return answered(v);
    }

    /** A question is answered once: both answers, to tell the other if it adds something. */
    private static IntussenGewijzigd conflict(Adviesvraag nu) {
        return new IntussenGewijzigd(nu.beantwoordDoorNaam(), null, "/adviesvragen/" + nu.sleutel())
                .lang("antwoord", "Advies", nu.antwoord());
    }

    private ResponseEntity<Page> answered(Adviesvraag v) {
        taken.add(Taak.voor(v.stellerId(), null, "advies", "Lees het advies op je vraag",
                Nederlands.opsomming(themas.namen(v.themas())), LocalDate.now(clock)).bijAdviesvraag(v.id()));
        AdviesvraagController.log(logboek, Regel.Gebeurtenis.WIJZIGEN, v);
        meldingen.meld("Vastgelegd: advies aan " + v.stellerNaam());
        return Page.seeOther("/adviesvragen/" + v.sleutel());
    }

    private static boolean isTeam() {
        return Lezer.nu().heeftRol("coach", "jeugdhulpverlener", "oco");
    }

    private Page page(Adviesvraag v, String antwoord, Fouten fouten, boolean naamGezien) {
        boolean eigen = v.stellerId() == Lezer.nu().accountId();
        return new AdviesvraagPage(v, themas.namen(v.themas()), eigen, isTeam() && !eigen, antwoord, fouten,
                inzendingen.key(), naamGezien);
    }
}
