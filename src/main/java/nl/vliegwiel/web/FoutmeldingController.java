package nl.vliegwiel.web;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;

/** Reporting wrong data or a wrong page; the link is at the foot of every page. */
@RestController
@Onderdeel("account")
class FoutmeldingController {
    private static final int MOST = 4000;

    private final Foutmeldingen foutmeldingen;
    private final Meldingen meldingen;

    FoutmeldingController(Foutmeldingen foutmeldingen, Meldingen meldingen) {
        this.foutmeldingen = foutmeldingen;
        this.meldingen = meldingen;
    }

    @GetMapping("/fout-melden")
    @Transactional(readOnly = true)
    public Page show(@RequestParam(defaultValue = "") String pagina) {
        return new FoutmeldingPage(path(pagina), "", foutmeldingen.own(), Fouten.geen());
    }

    @PostMapping("/fout-melden")
    @Transactional
    public ResponseEntity<Page> send(@RequestParam(defaultValue = "") String pagina,
            @RequestParam(defaultValue = "") String tekst) {
        String wat = Invoer.tekst(tekst);
        var fouten = new Fouten();
        if (wat.isEmpty())
            fouten.meld("tekst", "Schrijf in één zin wat er niet klopt");
        if (wat.length() > MOST)
            fouten.meld("tekst", "Dit is te lang. Maak het korter dan 4.000 tekens.");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(new FoutmeldingPage(path(pagina), tekst, foutmeldingen.own(), fouten));
        foutmeldingen.add(path(pagina), wat);
        meldingen.meld("Gemeld. De beheerder kijkt ernaar en antwoordt op deze pagina.");
        return Page.seeOther("/fout-melden");
    }

    /** Only a path of ours, without what comes behind it. */
    private static String path(String pagina) {
        return pagina.matches("/[\\w/-]{0,200}") ? pagina : "/";
    }
}
