package nl.vliegwiel.ondersteuning.dossier;

import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.AfgedekteNotities;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.toegang.GeenRecht;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A covered note: closed, until this reader opens it. Opening is an act that others read; it lasts a quarter of an hour. */
@RestController
@Onderdeel("casus")
@RequestMapping("/leerlingen/{sleutel}/contacten/{contact}/opening")
class AfgedektController {
    private final Casuskoppen koppen;
    private final Contacten contacten;
    private final AfgedekteNotities notities;
    private final Betrokkenen betrokkenen;
    private final Rollen rollen;
    private final Logboek logboek;

    AfgedektController(Casuskoppen koppen, Contacten contacten, AfgedekteNotities notities,
            Betrokkenen betrokkenen, Rollen rollen, Logboek logboek) {
        this.koppen = koppen;
        this.contacten = contacten;
        this.notities = notities;
        this.betrokkenen = betrokkenen;
        this.rollen = rollen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel, @PathVariable String contact) {
        var kop = koppen.get(sleutel, "overzicht");
        var c = get(kop, contact);
        var tekst = notities.tekst(c.id());
        log(tekst.isPresent() ? "afgedekte notitie" : "casus", kop, c);
        return new AfgedektPage(kop, c, tekst.orElse(null), notities.geopendVan(c.id()),
                may(kop));
    }

    /** Reading that others read about; so for whoever may read, and then only for who works in the file. */
    @PostMapping
    @Onderdeel(value = "casus", inzien = true)
    @Transactional
    public ResponseEntity<Page> open(@PathVariable String sleutel, @PathVariable String contact) {
        var kop = koppen.bare(sleutel);
        var c = get(kop, contact);
        if (!may(kop))
            throw new GeenRecht(Lezer.nu().rol(), "afgedekte notitie");
        if (notities.tekst(c.id()).isEmpty())
            notities.geopend(c.id(), kop.casusId());
        return Page.seeOther(kop.url() + "/contacten/" + contact + "/opening");
    }

    /** Who works in files by their role, and whoever the family counts on: a mentor can be that too. */
    private boolean may(Casuskop kop) {
        return rollen.magBewerken(Lezer.nu().rol(), "casus") || betrokkenen.eerste(kop.casusId())
                .filter(b -> b.accountId() == Lezer.nu().accountId()).isPresent();
    }

    private Contact get(Casuskop kop, String contact) {
        return Optional.of(contacten.get(contact))
                .filter(c -> c.casusId() == kop.casusId() && c.afgedekt() && c.ongedaanOp() == null)
                .orElseThrow(NietGevonden::new);
    }

    private void log(String object, Casuskop kop, Contact c) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, object, c.id(), kop.casusId(), kop.jeugdigeId()));
    }
}
