package nl.vliegwiel.businesscase.studie;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Page;

/** The list of studies, and the ways to begin one: empty, or from a file. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten")
class StudiesController {
    private static final int GROOTSTE = 2_000_000;

    private final Studies studies;
    private final Studielijst lijst;
    private final Berekening berekening;
    private final Kengetallen kengetallen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Clock clock;
    private final RandomGenerator random;

    StudiesController(Studies studies, Studielijst lijst, Berekening berekening, Kengetallen kengetallen, Rollen rollen,
            Logboek logboek, Clock clock, RandomGenerator random) {
        this.studies = studies;
        this.lijst = lijst;
        this.berekening = berekening;
        this.kengetallen = kengetallen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.clock = clock;
        this.random = random;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String naam) {
        String tekst = Invoer.tekst(naam);
        if (tekst.isEmpty() || tekst.length() > 200)
            return ResponseEntity.unprocessableContent()
                    .body(page(tekst, new Fouten().meld("naam", "Schrijf een naam van hoogstens 200 tekens")));
        return begin(tekst, Startmodel.of(tekst, lijst.regio(), kengetallen, LocalDate.now(clock),
                random.nextInt(1, Integer.MAX_VALUE)));
    }

    @PostMapping("/inlezen")
    @Transactional
    public ResponseEntity<Page> read(@RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        if (bestand == null || bestand.isEmpty())
            return wrong("Kies een bestand");
        if (bestand.getSize() > GROOTSTE)
            return wrong("Dit bestand is te groot. Een model is hoogstens 2 MB.");
        try {
            String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand.getBytes())).toString();
            var model = ModelJson.read(json);
            String naam = Invoer.tekst(model.naam());
            return naam.isEmpty() || naam.length() > 200
                    ? wrong("/naam: Geef het model een naam van hoogstens 200 tekens.")
                    : begin(naam, model);
        } catch (CharacterCodingException e) {
            return wrong("Dit bestand is geen tekst in UTF-8. Bewaar het als JSON in UTF-8.");
        } catch (Afkeuring e) {
            return wrong(Studielijst.zinnen(e.bevindingen()));
        }
    }

    private ResponseEntity<Page> begin(String naam, Model model) {
        var studie = studies.add(naam);
        berekening.begonnen(studie, model, "{}");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "studie", studie.id()));
        return Page.seeOther("/kosten-en-baten/" + studie.sleutel() + "/versies/1");
    }

    private ResponseEntity<Page> wrong(String zin) {
        return ResponseEntity.unprocessableContent().body(page("", new Fouten().meld("bestand", zin)));
    }

    private Page page(String naam, Fouten fouten) {
        return new StudiesPage(lijst.rijen(), naam, fouten, rollen.magBewerken(Lezer.nu().rol(), "kosten-en-baten"));
    }
}
