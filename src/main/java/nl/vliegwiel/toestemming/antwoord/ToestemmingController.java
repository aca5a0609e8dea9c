package nl.vliegwiel.toestemming.antwoord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.tekst.Toestemmingsteksten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Consent of one casus: the matrix, an answer, and who has custody. */
@RestController
@Onderdeel("toestemming")
@RequestMapping("/leerlingen/{casus}/toestemming")
class ToestemmingController {
    private final Casuskoppen koppen;
    private final Casussen casussen;
    private final Antwoorden antwoorden;
    private final Toestemmingsteksten teksten;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Antwoordgevolgen gevolgen;
    private final Clock clock;

    ToestemmingController(Casuskoppen koppen, Casussen casussen, Antwoorden antwoorden, Toestemmingsteksten teksten,
            Inzendingen inzendingen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Antwoordgevolgen gevolgen, Clock clock) {
        this.koppen = koppen;
        this.casussen = casussen;
        this.antwoorden = antwoorden;
        this.teksten = teksten;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.gevolgen = gevolgen;
        this.clock = clock;
    }

    /** What the address may preset: purpose, person, whose text in which language, and the question of custody. */
    record Vraag(@Nullable String doel, @Nullable String wie, @Nullable String lees, @Nullable String taal,
            @Nullable String gezag) {
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String casus, Vraag vraag) {
        var kop = koppen.get(casus, "toestemming");
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "toestemming", null, kop.casusId(), kop.jeugdigeId()));
        return page(kop, vraag, null, Fouten.geen());
    }

    @PostMapping("/antwoorden")
    @Transactional
    public ResponseEntity<Page> record(@PathVariable String casus, AntwoordForm form) {
        var kop = koppen.get(casus, "toestemming");
        antwoorden.mustHold(kop.casusId());
        kop.casus().mustBeOpen();
        var vandaag = LocalDate.now(clock);
        var standen = antwoorden.list(kop.casusId(), vandaag);
        var mensen = antwoorden.beslissers(kop.jeugdigeId(), vandaag);
        var fouten = form.check(standen, ToestemmingPage.vraagbaar(mensen, kop, vandaag), vandaag);
        if (standen.stream().anyMatch(Doelstand::gezagOnbekend))
            fouten.meld("wie", "Geef eerst aan wie gezag heeft");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(
                    page(kop, new Vraag(form.doel(), form.wie(), null, null, null), form, fouten));
        if (inzendingen.first(form._inzending()))
            save(kop, form.stand(standen).orElseThrow(), form.beslisser(mensen).orElseThrow(), form, vandaag);
        return Page.seeOther(afterwards(kop));
    }

    private void save(Casuskop kop, Doelstand stand, Beslisser wie, AntwoordForm form, LocalDate vandaag) {
        var doel = stand.doel();
        String uitkomst = Invoer.tekst(form.uitkomst());
        logboek.write(Regel.casus(Regel.Gebeurtenis.VASTLEGGEN, "toestemming", null, kop.casusId(), kop.jeugdigeId()));
        boolean nieuw = gevolgen.vastgelegd(kop, stand, wie, uitkomst, Invoer.tekst(form.wijze()), "nl", vandaag);
        String woord = switch (uitkomst) {
            case "gegeven" -> "ja van ";
            case "geweigerd" -> "nee van ";
            case "gevraagd" -> "gevraagd aan ";
            default -> "wil eerst meer weten, ";
        };
        meldingen.meld("Vastgelegd: " + woord + wie.voornaam() + " voor " + doel.inZin() + "."
                + (nieuw ? " Het mag nu." : ""));
    }

    /** Whoever loses the casus by what was recorded goes on with the own work. */
    private String afterwards(Casuskop kop) {
        return casussen.find(kop.sleutel()).isPresent() ? kop.url() + "/toestemming" : "/mijn-werk";
    }

    @PostMapping("/gezag")
    @Transactional
    public ResponseEntity<Page> custody(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var kop = koppen.get(casus, "toestemming");
        antwoorden.mustHold(kop.casusId());
        kop.casus().mustBeOpen();
        if (!antwoorden.magGezag(kop.jeugdigeId()))
            throw new Geweigerd(ToestemmingPage.WIE_LEGT_GEZAG_VAST);
        var vandaag = LocalDate.now(clock);
        var ouders = antwoorden.beslissers(kop.jeugdigeId(), vandaag).stream().filter(b -> !b.jeugdige()).toList();
        var fouten = new Fouten();
        for (var ouder : ouders)
            if (!List.of("ja", "nee").contains(velden.getOrDefault("gezag-" + ouder.sleutel(), "")))
                fouten.meld("gezag-" + ouder.sleutel(), "Kies of " + ouder.voornaam() + " gezag heeft");
        if (!fouten.isLeeg() || ouders.isEmpty())
            return ResponseEntity.unprocessableContent().body(
                    page(kop, new Vraag(null, null, null, null, "1"), null, fouten));
        for (var ouder : ouders)
            antwoorden.gezag(kop.jeugdigeId(), ouder.id(), "ja".equals(velden.get("gezag-" + ouder.sleutel())),
                    vandaag);
        logboek.write(Regel.casus(Regel.Gebeurtenis.WIJZIGEN, "gezag", null, kop.casusId(), kop.jeugdigeId()));
        meldingen.meld("Vastgelegd: wie gezag heeft.");
        return Page.seeOther(afterwards(kop));
    }

    private ToestemmingPage page(Casuskop kop, Vraag vraag, @Nullable AntwoordForm typed, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        var standen = antwoorden.list(kop.casusId(), vandaag);
        var mensen = antwoorden.beslissers(kop.jeugdigeId(), vandaag);
        var stand = standen.stream().filter(s -> s.doel().doel().equals(vraag.doel())).findFirst()
                .orElseGet(() -> waiting(standen));
        var form = typed != null ? typed : preset(kop, stand, mensen, vraag, vandaag);
        var wie = mensen.stream().filter(b -> b.sleutel().equals(Objects.requireNonNullElse(form.wie(), "")))
                .findFirst()
                .orElse(mensen.getFirst());
        var lezers = lezers(kop, mensen);
        String standaard = Toestemmingsteksten.lezer(wie.jeugdige(), kop.leeftijd()).orElse("16-plus");
        String lezer = lezers.stream().map(Keuze::waarde).filter(l -> l.equals(vraag.lees())).findFirst()
                .orElse(standaard);
        String taal = Objects.requireNonNullElse(vraag.taal(), "nl");
        var lezing = teksten.get(kop, stand.doel().doel(), lezer, vandaag.plusMonths(stand.doel().maandenGeldig()),
                taal);
        boolean mag = rollen.magBewerken(Lezer.nu().rol(), "toestemming") && !kop.gesloten()
                && antwoorden.holds(kop.casusId());
        boolean magGezag = mag && antwoorden.magGezag(kop.jeugdigeId());
        boolean gezag = magGezag && "1".equals(vraag.gezag()) || standen.stream().anyMatch(Doelstand::gezagOnbekend);
        return new ToestemmingPage(kop, standen, mensen, form, fouten, gezag, mag,
                magGezag, lezing, lezers,
                antwoorden.history(kop.casusId()), inzendingen.key(), vandaag);
    }

    /** The purpose to ask for now: one that waits for an answer, then the help itself, then whatever may not yet. */
    private static Doelstand waiting(List<Doelstand> standen) {
        var wachten = standen.stream().filter(s -> s.mag() == Doelstand.Mag.NOG_NIET).toList();
        var hulp = standen.stream().filter(s -> s.doel().isHulp() && s.mag() != Doelstand.Mag.MAG).findFirst();
        return wachten.stream().filter(Doelstand::gevraagd).findFirst().or(() -> hulp)
                .or(() -> wachten.stream().findFirst()).orElse(standen.getFirst());
    }

    private static AntwoordForm preset(Casuskop kop, Doelstand stand, List<Beslisser> mensen, Vraag vraag,
            LocalDate vandaag) {
        var vraagbaar = ToestemmingPage.vraagbaar(mensen, kop, vandaag);
        String wie = vraagbaar.stream().map(Beslisser::sleutel).filter(s -> s.equals(vraag.wie())).findFirst()
                .or(() -> stand.missing(vandaag).stream().map(Antwoord::sleutel).findFirst())
                .or(() -> vraagbaar.size() == 1
                        ? vraagbaar.stream().map(Beslisser::sleutel).findFirst()
                        : java.util.Optional.empty())
                .orElse("");
        return new AntwoordForm(wie, stand.doel().doel(), null, null, null);
    }

    private static List<Keuze> lezers(Casuskop kop, List<Beslisser> mensen) {
        var lezers = new ArrayList<Keuze>();
        Toestemmingsteksten.lezer(true, kop.leeftijd())
                .ifPresent(l -> lezers.add(new Keuze(l, kop.roepnaam() + ", " + kop.leeftijd() + " jaar")));
        if (mensen.size() > 1)
            Toestemmingsteksten.lezer(false, kop.leeftijd()).ifPresent(l -> lezers.add(new Keuze(l, "Ouders")));
        return lezers;
    }
}
