package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Wanneer;

/** The list of signals. */
@RestController
@Onderdeel("signaal")
class SignalenController {
    private final Codelijst themas = Codelijst.load("thema");
    private final Signalen signalen;
    private final Zoeknamen zoeknamen;
    private final Logboek logboek;
    private final Clock clock;

    SignalenController(Signalen signalen, Zoeknamen zoeknamen, Logboek logboek, Clock clock) {
        this.signalen = signalen;
        this.zoeknamen = zoeknamen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/signalen")
    @Transactional
    public Page list() {
        boolean oco = Lezer.nu().heeftRol("oco");
        var open = signalen.listOpen();
        var beoordeeld = signalen.listJudged();
        var namen = names(open, beoordeeld);
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "signaal", null, null,
                Lezer.nu().scholen().isEmpty() ? null : Lezer.nu().scholen().getFirst()));
        return new SignalenPage(oco, open.stream().map(s -> row(s, oco, namen)).toList(),
                beoordeeld.stream().map(s -> row(s, oco, namen)).toList());
    }

    private Map<Long, Zoeknamen.Leerling> names(List<Signaal> open, List<Signaal> beoordeeld) {
        var ids = new java.util.HashSet<Long>();
        for (var lijst : List.of(open, beoordeeld))
            lijst.stream().map(Signaal::jeugdigeId).filter(java.util.Objects::nonNull).forEach(ids::add);
        var namen = new HashMap<Long, Zoeknamen.Leerling>();
        zoeknamen.list(ids, LocalDate.now(clock)).forEach(l -> namen.put(l.id(), l));
        return namen;
    }

    private SignalenPage.Rij row(Signaal s, boolean oco, Map<Long, Zoeknamen.Leerling> namen) {
        var vandaag = LocalDate.now(clock);
        var leerling = s.jeugdigeId() == null ? null : namen.get(s.jeugdigeId());
        String wie = leerling != null
                ? leerling.naam()
                : s.metNaam() ? "Leerling van school af" : "Leerling zonder naam";
        String onder = leerling != null ? leerling.klas() : "";
        String titel = Nederlands.opsomming(themas.namen(s.themas()));
        String waarom = oco ? "Van " + s.melderNaam() : s.schoolNaam();
        boolean nogNiet = Boolean.FALSE.equals(s.jaGezegd());
        String etiket = !s.open()
                ? SignalenPage.uitkomst(s)
                : nogNiet ? "Nog geen ja" : Boolean.TRUE.equals(s.jaGezegd()) ? "Ja gezegd" : "";
        var wanneer = s.open()
                ? Wanneer.uiterlijk(s.reagerenVoor(), vandaag)
                : new Wanneer(Nederlands.dag(Nederlands.dagVan(s.laatstOp())),
                        Nederlands.geleden(Nederlands.dagVan(s.laatstOp()), vandaag), Wanneer.Soort.STRAKS);
        return new SignalenPage.Rij("/signalen/" + s.sleutel(), wie, onder, titel, waarom, etiket,
                s.open() && nogNiet ? "let" : "stil", s.open() ? (nogNiet ? "zandloper" : "vinkje") : "gesprek",
                wanneer);
    }
}
