package nl.vliegwiel.ondersteuning.mijnplan;

import java.util.List;
import java.util.Map;

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
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The team answers what the family asked to correct; nothing is changed here, the answer says what was. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/correcties")
class CorrectieController {
    static final List<Keuze> BESLUITEN = List.of(new Keuze("aangepast", "Ja, het is aangepast"),
            new Keuze("deels", "Voor een deel aangepast"), new Keuze("niet", "Nee, het blijft zo staan"));

    private final Casuskoppen koppen;
    private final Correctieverzoeken verzoeken;
    private final Meldingen meldingen;
    private final Logboek logboek;

    CorrectieController(Casuskoppen koppen, Correctieverzoeken verzoeken, Meldingen meldingen, Logboek logboek) {
        this.koppen = koppen;
        this.verzoeken = verzoeken;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String casus) {
        var kop = koppen.get(casus, "correcties");
        log(Regel.Gebeurtenis.INZIEN, kop);
        return page(kop, Map.of(), Fouten.geen());
    }

    @PostMapping("/{verzoek}")
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String casus, @PathVariable String verzoek,
            @RequestParam Map<String, String> velden) {
        var kop = koppen.get(casus, "correcties");
        var v = verzoeken.find(kop.casusId(), verzoek).orElseThrow(NietGevonden::new);
        if (!v.open())
            throw conflict(kop, v);
        String besluit = Invoer.tekst(velden.get("besluit-" + verzoek));
        String antwoord = Invoer.tekst(velden.get("antwoord-" + verzoek));
        var fouten = new Fouten();
        if (BESLUITEN.stream().noneMatch(k -> k.waarde().equals(besluit)))
            fouten.meld("besluit-" + verzoek, "Kies of je het hebt aangepast");
        if (antwoord.isEmpty())
            fouten.meld("antwoord-" + verzoek, "Schrijf wat je deed, of waarom het blijft staan");
        else if (antwoord.length() > 4000)
            fouten.meld("antwoord-" + verzoek, "Maak je antwoord korter dan 4.000 tekens");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, velden, fouten));
        if (!verzoeken.answered(v, besluit, antwoord, kop.url() + "/correcties"))
            throw conflict(kop, verzoeken.find(kop.casusId(), verzoek).filter(n -> !n.open())
                    .orElseThrow(() -> new Geweigerd("Je kunt deze vraag nu niet beantwoorden.")));
        log(Regel.Gebeurtenis.WIJZIGEN, kop);
        meldingen.meld("Vastgelegd. Het gezin leest je antwoord in Mijn plan.");
        return Page.seeOther(kop.url() + "/correcties");
    }

    /** The family gets one answer. */
    private static IntussenGewijzigd conflict(Casuskop kop, Correctieverzoek nu) {
        return new IntussenGewijzigd(nu.beantwoordDoor(), null, kop.url() + "/correcties")
                .keuze("besluit-" + nu.sleutel(), "Heb je het aangepast?", nu.uitkomst(), BESLUITEN)
                .lang("antwoord-" + nu.sleutel(), "Antwoord", nu.antwoord());
    }

    private CorrectiePage page(Casuskop kop, Map<String, String> velden, Fouten fouten) {
        return new CorrectiePage(kop, verzoeken.list(kop.casusId()), velden, fouten);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Casuskop kop) {
        logboek.write(Regel.casus(gebeurtenis, "correctieverzoek", null, kop.casusId(), kop.jeugdigeId()));
    }
}
