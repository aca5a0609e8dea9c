package nl.vliegwiel.ondersteuning.stuk;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The files of a casus, and opening one: always as a download, never shown by the browser itself. */
@RestController
@Onderdeel("casus")
@RequestMapping("/leerlingen/{casus}/stukken")
class StukkenController {
    private final Stukkenkast kast;
    private final Stukken stukken;

    StukkenController(Stukkenkast kast, Stukken stukken) {
        this.kast = kast;
        this.stukken = stukken;
    }

    @GetMapping
    @Transactional
    public Page list(@PathVariable String casus) {
        var kop = kast.kop(casus);
        kast.log(Regel.Gebeurtenis.INZIEN, "stukken", null, kop);
        return kast.page(kop, StukForm.leeg(), "", Fouten.geen());
    }

    @GetMapping("/{stuk}")
    @Transactional
    public ResponseEntity<byte[]> open(@PathVariable String casus, @PathVariable String stuk) {
        var kop = kast.kop(casus);
        var s = stukken.get(stuk, kop.casusId());
        var bestand = kast.download(s);
        kast.log(Regel.Gebeurtenis.INZIEN, "stuk", s.id(), kop);
        return bestand;
    }
}
