package nl.vliegwiel.leerling.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The list of pupils of the reader's schools, and searching in it. */
@RestController
@Onderdeel("register")
class RegisterController {
    private final Leerlingen leerlingen;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Clock clock;

    RegisterController(Leerlingen leerlingen, Scholen scholen, Rollen rollen, Logboek logboek, Clock clock) {
        this.leerlingen = leerlingen;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/register")
    @Transactional
    public Page list(@RequestParam(defaultValue = "") String klas, @RequestParam(defaultValue = "") String leerjaar,
            @RequestParam(defaultValue = "") String toon, @RequestParam(required = false) @Nullable String na) {
        var vandaag = LocalDate.now(clock);
        boolean bewerken = rollen.magBewerken(Lezer.nu().rol(), "register");
        var vraag = new Leerlingen.Vraag(Invoer.tekst(klas), Invoer.tekst(leerjaar),
                bewerken && "vertrokken".equals(toon));
        var rijen = leerlingen.list(vraag, na, vandaag);
        boolean meer = rijen.size() > Leerlingen.PAGINA;
        var getoond = meer ? rijen.subList(0, Leerlingen.PAGINA) : rijen;
        boolean eigen = Lezer.nu().heeftRol("mentor") && na == null && vraag.equals(Leerlingen.Vraag.ALLES);
        var eigenKlas = eigen ? leerlingen.ofMentor(Lezer.nu().accountId(), vandaag) : List.<Leerlingen.Rij>of();
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "register", null, null, school()));
        return page(eigenKlas, getoond, vraag, "", meer ? getoond.getLast().sleutel() : null, na != null, vandaag);
    }

    /** By POST, so that a name stands in no address. */
    @PostMapping("/register/zoeken")
    @Onderdeel(value = "register", inzien = true)
    @Transactional
    public Page search(@RequestParam(defaultValue = "") String zoek) {
        var vandaag = LocalDate.now(clock);
        String t = Invoer.tekst(zoek);
        if (t.isEmpty())
            return list("", "", "", null);
        logboek.write(Regel.leerling(Regel.Gebeurtenis.ZOEKEN, "register", null, null, school()));
        return page(List.of(), leerlingen.search(t, vandaag), Leerlingen.Vraag.ALLES, t, null, false, vandaag);
    }

    private RegisterPage page(List<Leerlingen.Rij> eigen, List<Leerlingen.Rij> rijen, Leerlingen.Vraag vraag,
            String gezocht, @Nullable String volgende, boolean vervolg, LocalDate vandaag) {
        var mijn = scholen.own();
        return new RegisterPage(mijn.stream().map(School::naam).collect(Collectors.joining(", ")), eigen, rijen, vraag,
                leerlingen.klassen(vandaag).stream().map(k -> new Keuze(k, k)).toList(), gezocht, volgende, vervolg,
                mijn.size() > 1, rollen.magBewerken(Lezer.nu().rol(), "register"));
    }

    private static @Nullable Long school() {
        var mijn = Lezer.nu().scholen();
        return mijn.size() == 1 ? mijn.getFirst() : null;
    }
}
