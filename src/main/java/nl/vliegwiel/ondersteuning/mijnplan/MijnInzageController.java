package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.dossier.WieKeekMee;
import nl.vliegwiel.ondersteuning.stuk.Stukken;
import nl.vliegwiel.ondersteuning.stuk.Stukkenkast;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.Page;

/** The right to know: who looked, and a copy of everything in the plan (AVG articles 15 and 20). */
@RestController
@Onderdeel(value = "mijn-plan", inzien = true)
@RequestMapping("/mijn-plan/{sleutel}")
class MijnInzageController {
    private final MijnPlannen mijn;
    private final MijnKopieen kopieen;
    private final Stukken stukken;
    private final Stukkenkast kast;
    private final WieKeekMee meekijkers;
    private final Logboek logboek;
    private final JsonMapper json;

    MijnInzageController(MijnPlannen mijn, MijnKopieen kopieen, Stukken stukken, Stukkenkast kast,
            WieKeekMee meekijkers, Logboek logboek, JsonMapper json) {
        this.mijn = mijn;
        this.kopieen = kopieen;
        this.stukken = stukken;
        this.kast = kast;
        this.meekijkers = meekijkers;
        this.logboek = logboek;
        this.json = json;
    }

    @GetMapping("/wie-keek-mee")
    @Transactional
    public Page looked(@PathVariable String sleutel,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate voor) {
        var kop = mijn.kop(sleutel);
        var lijst = meekijkers.list(kop.casusId(), voor);
        log(Regel.Gebeurtenis.INZIEN, "wie-keek-mee", kop);
        String url = "/mijn-plan/" + sleutel;
        return new MijnKijkersPage(url, mijn.wie(kop), lijst.dagen(),
                lijst.verder() == null ? null : url + "/wie-keek-mee?voor=" + lijst.verder());
    }

    @GetMapping("/alles")
    @Transactional
    public Page all(@PathVariable String sleutel) {
        var kop = mijn.kop(sleutel);
        log(Regel.Gebeurtenis.INZIEN, "kopie", kop);
        return new MijnKopiePage(kop, kopieen.get(kop));
    }

    @GetMapping("/alles.json")
    @Transactional
    public ResponseEntity<byte[]> file(@PathVariable String sleutel) {
        var kop = mijn.kop(sleutel);
        log(Regel.Gebeurtenis.UITVOEREN, "kopie", kop);
        return Download.of("mijn-plan.json", MediaType.APPLICATION_JSON,
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(kopieen.get(kop)));
    }

    /** A file of the plan, as a download; the database leaves out what is closed for the family. */
    @GetMapping("/stukken/{stuk}")
    @Transactional
    public ResponseEntity<byte[]> stuk(@PathVariable String sleutel, @PathVariable String stuk) {
        var kop = mijn.kop(sleutel);
        var s = stukken.get(stuk, kop.casusId());
        var bestand = kast.download(s);
        log(Regel.Gebeurtenis.INZIEN, "stuk", s.id(), kop);
        return bestand;
    }

    private void log(Regel.Gebeurtenis gebeurtenis, String object, Casuskop kop) {
        log(gebeurtenis, object, null, kop);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, String object, @Nullable Long id, Casuskop kop) {
        logboek.write(new Regel(gebeurtenis, object, id, kop.casusId(), kop.jeugdigeId(), kop.schoolId(), "eigen",
                false));
    }
}
