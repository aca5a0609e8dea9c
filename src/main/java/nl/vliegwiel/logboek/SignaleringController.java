package nl.vliegwiel.logboek;

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

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What stands out in the log: the supervisor asks, and writes down what it was. */
@RestController
@Onderdeel(value = "signalering", bewerken = true)
@RequestMapping("/opvallend")
class SignaleringController {
    static final List<Keuze> OORDELEN = List.of(new Keuze("verklaard", "Verklaard"),
            new Keuze("uitzoeken", "Nog uitzoeken"), new Keuze("onterecht", "Dit mocht niet"));

    private final Signaleringen signaleringen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    SignaleringController(Signaleringen signaleringen, Rollen rollen, Logboek logboek, Meldingen meldingen) {
        this.signaleringen = signaleringen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional
    public Page show() {
        logboek.write(Regel.beheer(Regel.Gebeurtenis.INZIEN, "signalering", null));
        return page(Map.of(), Fouten.geen());
    }

    @PostMapping("/{sleutel}")
    @Transactional
    public ResponseEntity<Page> judge(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var s = signaleringen.find(sleutel).orElseThrow(NietGevonden::new);
        String oordeel = Invoer.tekst(velden.get("oordeel-" + sleutel));
        String toelichting = Invoer.tekst(velden.get("toelichting-" + sleutel));
        var fouten = new Fouten();
        if (OORDELEN.stream().noneMatch(k -> k.waarde().equals(oordeel)))
            fouten.meld("oordeel-" + sleutel, "Kies wat je ervan vindt");
        if (toelichting.isEmpty() || toelichting.length() > 2000)
            fouten.meld("toelichting-" + sleutel, "Schrijf in een paar zinnen wat je vond");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(velden, fouten));
        if (!signaleringen.judged(sleutel, oordeel, toelichting))
            throw new Geweigerd("Dit is al beoordeeld, of het gaat over jezelf.");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "signalering", null));
        meldingen.meld("Vastgelegd: " + s.naam() + ", " + Signaleringen.NAMEN.getOrDefault(s.soort(), s.soort()) + ".");
        return Page.seeOther("/opvallend");
    }

    private SignaleringenPage page(Map<String, String> velden, Fouten fouten) {
        return new SignaleringenPage(signaleringen.list().stream()
                .map(s -> new SignaleringenPage.Rij(s, rollen.naam(s.rol()),
                        s.aantal() + " " + Signaleringen.NAMEN.getOrDefault(s.soort(), s.soort())))
                .toList(), velden, fouten);
    }
}
