package nl.vliegwiel.ervaring.verhaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.ervaring.verhaal.VerhaalPage.Getypt;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** Reading stories, taking names out, and letting one go by a second person. */
@RestController
@Onderdeel("verhaal")
@RequestMapping(VerhaalController.URL)
class VerhaalController {

    static final String URL = "/verhalen";

    private final Verhalen verhalen;
    private final Indicatoren indicatoren;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;
    private final Voornamen voornamen = Voornamen.load();

    VerhaalController(Verhalen verhalen, Indicatoren indicatoren, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.verhalen = verhalen;
        this.indicatoren = indicatoren;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "") String thema) {
        String role = Lezer.nu().rol();
        boolean may = rollen.magBewerken(role, "verhaal");
        String theme = Verhaalvragen.bevat("thema", thema) ? thema : "";
        return new VerhalenPage(verhalen.vrij(theme), may ? verhalen.wacht() : List.of(), theme,
                indicatoren.catalogus().stream().collect(Collectors.toMap(Indicator::code, Indicator::naam)), may,
                rollen.magInzien(role, "vragenlijst"));
    }

    /** As it was told it is somebody's own words: the log says who read them. */
    @GetMapping("/{sleutel}")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var story = find(sleutel);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.INZIEN, "verhaal", story.id()));
        return page(story, null, Fouten.geen(), false);
    }

    /** naamGoed: the word that looks like a name is none. */
    @PostMapping("/{sleutel}/voorstel")
    @Transactional
    public ResponseEntity<Page> propose(@PathVariable String sleutel, @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String tekst, @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String naamGoed) {
        var story = find(sleutel);
        var typed = new Getypt(Invoer.regel(titel), Invoer.tekst(tekst), Invoer.regel(indicator));
        var fouten = new Fouten();
        VertellingForm.checkWords(typed.titel(), typed.tekst(), fouten);
        if (!typed.indicator().isEmpty() && indicatoren.find(typed.indicator()).isEmpty())
            fouten.meld("indicator", "Kies een cijfer uit de lijst");
        boolean named = fouten.isLeeg() && !"ja".equals(naamGoed)
                && voornamen.find(typed.titel() + " " + typed.tekst(), List.of()).isPresent();
        if (named)
            fouten.meld("tekst", "Hier lijkt een naam te staan. Haal hem weg");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(story, typed, fouten, named));
        long id = verhalen.voorgesteld(sleutel, typed.titel(), typed.tekst(), typed.indicator(), LocalDate.now(clock))
                .orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "verhaal", id));
        meldingen.meld("Klaar voor de tweede persoon.");
        return Page.seeOther(URL);
    }

    @PostMapping("/{sleutel}/vrijgave")
    @Transactional
    public ResponseEntity<Page> release(@PathVariable String sleutel, @RequestParam(defaultValue = "0") int versie) {
        find(sleutel);
        long id = verhalen.vrijgegeven(sleutel, versie, LocalDate.now(clock)).orElseThrow(() -> new Geweigerd(
                "Vrijgeven kan niet. Iemand anders dan wie de namen weghaalde leest het, en de tekst mag intussen niet veranderd zijn."));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "verhaal", id));
        meldingen.meld("Vrijgegeven. Wie het mag lezen, ziet het nu.");
        return Page.seeOther(URL);
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String sleutel) {
        long id = verhalen.verwijderd(find(sleutel).sleutel()).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "verhaal", id));
        meldingen.meld("Het verhaal is weg.");
        return Page.seeOther(URL);
    }

    private Verhaal find(String sleutel) {
        return verhalen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private VerhaalPage page(Verhaal story, VerhaalPage.@org.jspecify.annotations.Nullable Getypt typed, Fouten fouten,
            boolean named) {
        boolean lead = "procesbegeleider".equals(Lezer.nu().rol()) && story.vrijgegevenOp() == null;
        var told = lead ? verhalen.verteld(story.id()).orElse(null) : null;
        var form = typed != null
                ? typed
                : told != null && story.voorgesteldOp() == null
                        ? new Getypt(VerhaalPage.zonderNamen(told.titel(), voornamen),
                                VerhaalPage.zonderNamen(told.tekst(), voornamen), "")
                        : new Getypt(story.titel(), story.tekst(), story.indicator());
        String goal = Verhaalvragen.doel(story.thema());
        var choices = indicatoren.alle().stream().filter(i -> goal.isEmpty() || i.doel().equals(goal))
                .map(i -> new Keuze(i.code(), i.naam())).toList();
        return new VerhaalPage(story, told == null ? "" : told.titel(),
                told == null ? List.of() : VerhaalPage.stukken(told.tekst(), voornamen), form, choices,
                indicatoren.find(story.indicator()).map(Indicator::naam).orElse(""), lead,
                story.voorgesteldOp() != null && story.vrijgegevenOp() == null && !story.eigen()
                        && rollen.magBewerken(Lezer.nu().rol(), "verhaal"),
                named, fouten);
    }
}
