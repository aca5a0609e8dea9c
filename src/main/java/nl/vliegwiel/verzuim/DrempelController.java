package nl.vliegwiel.verzuim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.GeenRecht;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** Who of the school reached sixteen hours without a valid reason: for its OCO, and for nobody else. */
@RestController
@Onderdeel("levering")
@RequestMapping("/leveringen/drempels")
class DrempelController {
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();
    private static final int HOOGSTENS = 500;

    private final Verzuimmeldingen verzuim;
    private final Scholen scholen;
    private final Logboek logboek;
    private final Clock clock;

    private record Gevonden(School school, List<Drempel> keren) {
        Drempel laatste() {
            return keren.getLast();
        }
    }

    DrempelController(Verzuimmeldingen verzuim, Scholen scholen, Logboek logboek, Clock clock) {
        this.verzuim = verzuim;
        this.scholen = scholen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page list() {
        var lezer = Lezer.nu();
        if (!lezer.heeftRol("oco"))
            throw new GeenRecht(lezer.rol(), "levering");
        var vandaag = LocalDate.now(clock);
        var sinds = Schooljaar.van(vandaag).eerste();
        var gevonden = new ArrayList<Gevonden>();
        LocalDate tot = null;
        var eigen = scholen.list(lezer.scholen());
        for (var school : eigen) {
            logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "drempel", null, null, school.id()));
            var perLeerling = new LinkedHashMap<Long, List<Drempel>>();
            for (var d : Drempel.van(verzuim.withoutReason(school.id(), sinds), WEKEN))
                perLeerling.computeIfAbsent(d.jeugdigeId(), id -> new ArrayList<>()).add(d);
            perLeerling.values().forEach(keren -> gevonden.add(new Gevonden(school, keren)));
            var laatste = verzuim.stand(school.id(), sinds, vandaag).tot();
            if (laatste != null && (tot == null || laatste.isAfter(tot)))
                tot = laatste;
        }
        gevonden.sort(Comparator.comparing((Gevonden g) -> g.laatste().bereiktOp()).reversed());
        var namen = verzuim.names(gevonden.stream().map(g -> g.laatste().jeugdigeId()).limit(HOOGSTENS).toList());
        return new DrempelPage(Nederlands.datum(sinds), tot == null
                ? "Dit schooljaar leverde de school nog geen verzuim aan."
                : "Het verzuim loopt tot en met " + Nederlands.datum(tot) + ".",
                rows(gevonden, namen, eigen.size() > 1, vandaag), longTimes(eigen, sinds));
    }

    /** Away on every school day for more than four weeks; the longest on top. */
    private List<DrempelPage.Lang> longTimes(List<School> eigen, LocalDate sinds) {
        var gevonden = new ArrayList<DrempelPage.Lang>();
        for (var school : eigen) {
            var lang = Langdurig.van(verzuim.withoutReason(school.id(), sinds), WEKEN);
            var namen = verzuim.names(lang.stream().map(Langdurig::jeugdigeId).limit(HOOGSTENS).toList());
            for (var l : lang) {
                var wie = namen.get(l.jeugdigeId());
                if (wie != null)
                    gevonden.add(new DrempelPage.Lang(wie.naam(), wie.klas(),
                            eigen.size() > 1 ? school.korteNaam() : "",
                            Nederlands.kort(l.eersteDag()) + " t/m " + Nederlands.kort(l.laatsteDag()), l.schooldagen(),
                            l.langerDanDrieMaanden()));
            }
        }
        gevonden.sort(Comparator.comparingInt(DrempelPage.Lang::schooldagen).reversed());
        return List.copyOf(gevonden);
    }

    private static List<DrempelPage.Rij> rows(List<Gevonden> gevonden, Map<Long, Verzuimmeldingen.Naam> namen,
            boolean metSchool, LocalDate vandaag) {
        var rijen = new ArrayList<DrempelPage.Rij>();
        for (var g : gevonden) {
            var wie = namen.get(g.laatste().jeugdigeId());
            if (wie != null)
                rijen.add(row(g, wie, metSchool, vandaag));
        }
        return rijen;
    }

    private static DrempelPage.Rij row(Gevonden g, Verzuimmeldingen.Naam wie, boolean metSchool, LocalDate vandaag) {
        var d = g.laatste();
        return new DrempelPage.Rij(wie.naam(), wie.klas(), metSchool ? g.school().korteNaam() : "",
                Nederlands.getal(d.uren(), 1),
                Nederlands.kort(d.eersteDag()) + " t/m " + Nederlands.kort(d.bereiktOp()),
                Nederlands.dag(d.bereiktOp()) + ", " + Nederlands.geleden(d.bereiktOp(), vandaag),
                g.keren().size() == 1 ? "1 keer" : g.keren().size() + " keer");
    }
}
