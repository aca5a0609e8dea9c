package nl.vliegwiel.levering;

import java.io.IOException;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.web.Page;

/** A file that waits: what it would bring, and taking it in or throwing it away. Whose it is, the controller says. */
public abstract class Voorbeelden {
    private final Innames innames;

    protected Voorbeelden(Innames innames) {
        this.innames = innames;
    }

    /** The file that waits under this key, for whom may see it. */
    protected abstract Klaarzetting klaargezet(String sleutel);

    @GetMapping
    @Transactional
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        return innames.preview(klaargezet(sleutel));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        return innames.faults(klaargezet(sleutel));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden)
            throws IOException {
        return innames.save(klaargezet(sleutel), velden);
    }

    @PostMapping("/weggooien")
    public ResponseEntity<Page> discard(@PathVariable String sleutel) {
        return innames.discard(klaargezet(sleutel));
    }
}
