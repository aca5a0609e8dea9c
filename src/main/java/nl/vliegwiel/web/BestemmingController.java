package nl.vliegwiel.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;

/** Going to a page by a few letters of its name, for roles that do not look for pupils. */
@RestController
@Onderdeel("account")
class BestemmingController {
    static final Zoekvak ZOEKVAK = new Zoekvak("Zoek pagina of cijfer", "/zoeken", "account");

    private final Bestemmingen bestemmingen;

    BestemmingController(Bestemmingen bestemmingen) {
        this.bestemmingen = bestemmingen;
    }

    @PostMapping("/zoeken")
    public ResponseEntity<Page> search(@RequestParam(defaultValue = "") String zoek) {
        String letters = Invoer.tekst(zoek);
        var gevonden = bestemmingen.find(Lezer.nu().rol(), letters);
        if (gevonden.size() == 1)
            return Page.seeOther(gevonden.getFirst().url());
        boolean teKort = letters.length() < Bestemmingen.LETTERS;
        return ResponseEntity.status(teKort ? 422 : 200).body(new BestemmingenPage(letters, gevonden, teKort));
    }
}
