package nl.vliegwiel.levering.afspraken;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Schoolafspraak;
import nl.vliegwiel.levering.FoutenExport;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A file of agreements on extra support that waits: what it would bring, and taking it in. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/afspraken")
class AfspraakVoorbeeldController {
    private static final int GETOOND = 25;

    private final Klaarzettingen klaarzettingen;
    private final Indelingen indelingen;
    private final AfspraakRun run;
    private final Scholen scholen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    AfspraakVoorbeeldController(Klaarzettingen klaarzettingen, Indelingen indelingen, AfspraakRun run,
            Scholen scholen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.indelingen = indelingen;
        this.run = run;
        this.scholen = scholen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        var indeling = indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop()));
        if (indeling.isEmpty() && !k.vorm().isXml())
            return Page.seeOther(url(k) + "/indeling");
        var gelezen = run.preview(k, k.vorm().isXml() ? null : indeling.orElseThrow(), f -> {
        });
        if (gelezen.onbekendeCodes())
            return Page.seeOther(url(k) + "/codes");
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "schoolafspraak", null, null, k.schoolId()));
        return ResponseEntity.ok(page(k, gelezen, Fouten.geen()));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        var export = new FoutenExport();
        run.preview(k, layout(k), export::add);
        return export.answer();
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam(defaultValue = "") String zonderFouten)
            throws IOException {
        var k = find(sleutel);
        var indeling = layout(k);
        var gelezen = run.preview(k, indeling, f -> {
        });
        if (gelezen.fouten() > 0 && !zonderFouten.equals("ja"))
            return ResponseEntity.unprocessableContent()
                    .body(page(k, gelezen, Fouten.geen().meld("zonderFouten",
                            "Verbeter het bestand en kies het opnieuw, of kies dat je zonder deze regels verdergaat")));
        var levering = run.save(k, indeling, zonderFouten.equals("ja"));
        logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", levering.id(), null, k.schoolId()));
        klaarzettingen.delete(k.sleutel());
        meldingen.meld("Vastgelegd: " + Nederlands.aantal(gelezen.afspraken().size(), "afspraak", "afspraken"));
        return Page.seeOther("/leveringen/" + levering.sleutel());
    }

    private Klaarzetting find(String sleutel) {
        var k = klaarzettingen.ofSchool(sleutel);
        if (!k.soort().equals("afspraken"))
            throw new NietGevonden();
        return k;
    }

    /** Null for OSO, which needs none. */
    private @Nullable Indeling layout(Klaarzetting k) {
        if (k.vorm().isXml())
            return null;
        return indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop())).orElseThrow(NietGevonden::new);
    }

    private static String url(Klaarzetting k) {
        return "/leveringen/klaargezet/" + k.sleutel();
    }

    private AfspraakVoorbeeldPage page(Klaarzetting k, AfspraakRun.Gelezen g, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        var per = g.afspraken().stream().collect(
                Collectors.groupingBy(Schoolafspraak::jeugdigeId, java.util.LinkedHashMap::new, Collectors.toList()));
        var rijen = per.entrySet().stream().limit(GETOOND).map(e -> {
            var stand = g.leerlingen().get(e.getKey());
            return new AfspraakVoorbeeldPage.Rij(stand == null ? "" : stand.naam(), stand == null ? "" : stand.klas(),
                    e.getValue().stream().map(a -> a.naam() + ": " + Nederlands.kleineLetter(a.zin())).toList());
        }).toList();
        var getallen = List.of(new AfspraakVoorbeeldPage.Getal(Nederlands.getal(per.size()), "leerlingen"),
                number(g, "opp", "OPP", vandaag), number(g, "arrangement", "arrangementen", vandaag),
                number(g, "tlv", "TLV", vandaag));
        var stil = new ArrayList<String>();
        if (g.gelijk() > 0)
            stil.add(Nederlands.aantal(g.gelijk(), "leerling heeft", "leerlingen hebben") + " al precies dit.");
        if (g.zonder() > 0)
            stil.add(Nederlands.aantal(g.zonder(), k.vorm().isXml() ? "dossier heeft" : "regel heeft",
                    k.vorm().isXml() ? "dossiers hebben" : "regels hebben") + " geen OPP, arrangement of TLV.");
        return new AfspraakVoorbeeldPage(url(k), scholen.find(k.schoolId()).map(School::naam).orElse(""),
                k.bestandsnaam(), k.vorm().leeswijze(), getallen, stil, rijen, Math.max(0, per.size() - GETOOND),
                g.fouten(), g.eerste(), g.afspraken().isEmpty(), !k.vorm().isXml(), fouten);
    }

    private static AfspraakVoorbeeldPage.Getal number(AfspraakRun.Gelezen g, String soort, String wat,
            LocalDate vandaag) {
        return new AfspraakVoorbeeldPage.Getal(Nederlands.getal(
                g.afspraken().stream().filter(a -> a.soort().equals(soort) && a.geldt(vandaag)).count()),
                wat + " nu geldig");
    }
}
