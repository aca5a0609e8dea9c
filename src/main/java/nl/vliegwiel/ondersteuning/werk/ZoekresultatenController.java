package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Bestemmingen;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Zoekvak;

/** Finding a pupil by name, and a page beside it. The letters go by POST and never stand in an address. */
@RestController
@Onderdeel("zoeken")
class ZoekresultatenController {
    private final Zoekresultaten zoekresultaten;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Bestemmingen bestemmingen;

    ZoekresultatenController(Zoekresultaten zoekresultaten, Rollen rollen, Logboek logboek,
            Bestemmingen bestemmingen) {
        this.zoekresultaten = zoekresultaten;
        this.rollen = rollen;
        this.logboek = logboek;
        this.bestemmingen = bestemmingen;
    }

    /** The field in the dark bar. */
    @Configuration(proxyBeanMethods = false)
    static class Balk {
        @Bean
        Zoekvak zoekLeerling() {
            return new Zoekvak("Zoek leerling of pagina", "/leerlingen/zoeken", "zoeken");
        }
    }

    @PostMapping("/leerlingen/zoeken")
    @Transactional
    public ResponseEntity<Page> search(@RequestParam(defaultValue = "") String zoek) {
        var lezer = Lezer.nu();
        boolean register = rollen.magInzien(lezer.rol(), "register");
        boolean casus = rollen.magInzien(lezer.rol(), "casus");
        String tekst = Invoer.tekst(zoek);
        String letters = Zoekresultaten.letters(tekst);
        boolean teKort = letters.length() < Zoekresultaten.LETTERS;
        var gevonden = teKort ? List.<Zoekresultaat>of() : zoekresultaten.list(letters, register);
        logboek.write(regel(gevonden, register));
        var paginas = bestemmingen.find(lezer.rol(), tekst);
        if (gevonden.isEmpty() && paginas.size() == 1)
            return Page.seeOther(paginas.getFirst().url());
        if (paginas.isEmpty() && gevonden.size() == 1 && casus && gevonden.getFirst().casusSleutel() != null)
            return Page.seeOther("/leerlingen/" + gevonden.getFirst().casusSleutel());
        boolean meer = gevonden.size() > Zoekresultaten.HOOGSTENS;
        return ResponseEntity.status(teKort ? 422 : 200).body(new ZoekresultatenPage(tekst,
                meer ? gevonden.subList(0, Zoekresultaten.HOOGSTENS) : gevonden, meer, register, casus,
                rollen.magBewerken(lezer.rol(), "signaal"), teKort, paginas));
    }

    /** That somebody searched; whom only when it was one. */
    private static Regel regel(List<Zoekresultaat> gevonden, boolean register) {
        var een = gevonden.size() == 1 ? gevonden.getFirst() : null;
        return new Regel(Regel.Gebeurtenis.ZOEKEN, "leerling", een == null ? null : een.jeugdigeId(),
                een == null ? null : een.casusId(), een == null ? null : een.jeugdigeId(), null,
                register ? "leerlingadministratie" : "begeleiding", false);
    }
}
