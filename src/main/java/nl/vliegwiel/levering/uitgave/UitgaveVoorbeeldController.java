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

import nl.vliegwiel.levering.Innames;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** A file of DUO or CBS that waits: what it would bring, and taking it in or throwing it away. */
@RestController
@Onderdeel(value = "uitgaven", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/uitgave")
class UitgaveVoorbeeldController {
    private final Klaarzettingen klaarzettingen;
    private final Innames innames;

    UitgaveVoorbeeldController(Klaarzettingen klaarzettingen, Innames innames) {
        this.klaarzettingen = klaarzettingen;
        this.innames = innames;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        return innames.preview(klaarzettingen.ofRegio(sleutel));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        return innames.faults(klaarzettingen.ofRegio(sleutel));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden)
            throws IOException {
        return innames.save(klaarzettingen.ofRegio(sleutel), velden);
    }

    @PostMapping("/weggooien")
    public ResponseEntity<Page> discard(@PathVariable String sleutel) {
        return innames.discard(klaarzettingen.ofRegio(sleutel));
    }
}
