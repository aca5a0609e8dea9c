package nl.vliegwiel.levering.uitgave;

import java.io.IOException;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.Innamen;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** A file of DUO or CBS that waits: what it would bring, and taking it in or throwing it away. */
@RestController
@Onderdeel(value = "uitgaven", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/uitgave")
class UitgaveVoorbeeldController {
    private final Klaarzettingen klaarzettingen;
    private final Innamen innamen;

    UitgaveVoorbeeldController(Klaarzettingen klaarzettingen, Innamen innamen) {
        this.klaarzettingen = klaarzettingen;
        this.innamen = innamen;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        return innamen.preview(klaarzettingen.ofRegio(sleutel));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        return innamen.faults(klaarzettingen.ofRegio(sleutel));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden)
            throws IOException {
        return innamen.save(klaarzettingen.ofRegio(sleutel), velden);
    }

    @PostMapping("/weggooien")
    public ResponseEntity<Page> discard(@PathVariable String sleutel) {
        return innamen.discard(klaarzettingen.ofRegio(sleutel));
    }
}
