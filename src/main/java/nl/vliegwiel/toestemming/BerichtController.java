package nl.vliegwiel.toestemming;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** The notices of whoever is signed in. They hold nothing of a file, so reading them is no look in one. */
@RestController
@Onderdeel("account")
@RequestMapping("/berichten")
class BerichtController {
    private final Berichten berichten;

    BerichtController(Berichten berichten) {
        this.berichten = berichten;
    }

    @GetMapping
    @Transactional
    public Page list() {
        return new BerichtenPage(berichten.taken(), !"medewerker".equals(Lezer.nu().soort()));
    }

    @PostMapping("/{sleutel}/gezien")
    @Transactional
    public ResponseEntity<Page> seen(@PathVariable String sleutel) {
        berichten.gezien(sleutel);
        return Page.seeOther("/berichten");
    }
}
