package nl.vliegwiel.leerling.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Pupils who may stand in the register twice: compare, join, undo, or say that they are two. */
@RestController
@Onderdeel(value = "register", bewerken = true)
@RequestMapping("/register/dubbelen")
class DubbelController {
    private final Dubbelen dubbelen;
    private final Samenvoegingen samenvoegingen;
    private final Leerlingen leerlingen;
    private final Inschrijvingen inschrijvingen;
    private final Ouders ouders;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    DubbelController(Dubbelen dubbelen, Samenvoegingen samenvoegingen, Leerlingen leerlingen,
            Inschrijvingen inschrijvingen, Ouders ouders, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.dubbelen = dubbelen;
        this.samenvoegingen = samenvoegingen;
        this.leerlingen = leerlingen;
        this.inschrijvingen = inschrijvingen;
        this.ouders = ouders;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page list() {
        var vandaag = LocalDate.now(clock);
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "dubbelen", null, null, null));
        return new DubbelenPage(dubbelen.list(vandaag), dubbelen.joined(), vandaag);
    }

    @GetMapping("/{een}/{ander}")
    @Transactional
    public Page compare(@PathVariable String een, @PathVariable String ander) {
        var s = find(een, ander);
        logboek.write(log(Regel.Gebeurtenis.INZIEN, s.een()));
        logboek.write(log(Regel.Gebeurtenis.INZIEN, s.ander()));
        return new SamenvoegingPage(s, samenvoegingen.objection(s.een().id(), s.ander().id())
                .map(b -> Samenvoeging.sentence(b, Lezer.nu().heeftRol("oco"))).orElse(null));
    }

    @PostMapping("/{een}/{ander}")
    @Transactional
    public ResponseEntity<Page> join(@PathVariable String een, @PathVariable String ander,
            @RequestParam MultiValueMap<String, String> antwoorden) {
        var s = find(een, ander);
        var gekozen = antwoorden.getOrDefault("ouder", List.of());
        var paren = s.paren().stream().filter(p -> gekozen.contains(p.waarde())).toList();
        var sleutel = samenvoegingen.joined(s.een().id(), s.ander().id(), s.uit(antwoorden.toSingleValueMap()),
                s.eindigt(antwoorden.getFirst("inschrijving")), paren);
        logboek.write(log(Regel.Gebeurtenis.WIJZIGEN, s.een()));
        logboek.write(log(Regel.Gebeurtenis.WIJZIGEN, s.ander()));
        meldingen.meld("Samengevoegd: " + s.een().naam() + " staat nog één keer in het register",
                "/register/dubbelen/ongedaan/" + sleutel);
        return LeerlingController.to("/register/" + een);
    }

    @PostMapping("/{een}/{ander}/verschil")
    @Transactional
    public ResponseEntity<Page> different(@PathVariable String een, @PathVariable String ander) {
        var s = find(een, ander);
        dubbelen.different(s.een().id(), s.ander().id());
        logboek.write(log(Regel.Gebeurtenis.VASTLEGGEN, s.een()));
        meldingen.meld("Vastgelegd: " + s.een().roepnaam() + " en " + s.ander().roepnaam() + " zijn twee kinderen");
        return LeerlingController.to("/register/dubbelen");
    }

    @PostMapping("/ongedaan/{samenvoeging}")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String samenvoeging) {
        if (dubbelen.joined().stream().noneMatch(g -> g.sleutel().equals(samenvoeging)))
            throw new NietGevonden();
        samenvoegingen.undone(samenvoeging);
        logboek.write(Regel.leerling(Regel.Gebeurtenis.WIJZIGEN, "samenvoeging", null, null, null));
        meldingen.meld("Ongedaan gemaakt: het zijn weer twee leerlingen");
        return LeerlingController.to("/register/dubbelen");
    }

    private static Regel log(Regel.Gebeurtenis gebeurtenis, Leerling l) {
        return Regel.leerling(gebeurtenis, "samenvoeging", null, l.id(), null);
    }

    private Samenvoeging find(String een, String ander) {
        var a = leerlingen.find(een).orElseThrow(NietGevonden::new);
        var b = leerlingen.find(ander).orElseThrow(NietGevonden::new);
        return new Samenvoeging(a, b, inschrijvingen.ofLeerling(a.id()), inschrijvingen.ofLeerling(b.id()),
                ouders.ofLeerling(a.id()), ouders.ofLeerling(b.id()), samenvoegingen.parents(a.id(), b.id()),
                LocalDate.now(clock));
    }
}
