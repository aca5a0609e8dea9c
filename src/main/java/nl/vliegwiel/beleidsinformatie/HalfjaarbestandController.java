package nl.vliegwiel.beleidsinformatie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.BladXlsx;
import nl.vliegwiel.web.CsvBestand;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;

/** Makes the file: a list to fill in goes out, comes back with BSN's, and leaves as the file; nothing of it is kept but a fingerprint. */
@RestController
@Onderdeel(value = "beleidsinformatie", bewerken = true)
@RequestMapping("/beleidsinformatie/{organisatie}/{halfjaar}")
class HalfjaarbestandController {
    /** What is smaller the server never writes to its disk: spring.servlet.multipart.file-size-threshold. */
    private static final long MEGABYTE = 1L << 20;

    private final Opgaven opgaven;
    private final Halfjaarbestanden bestanden;
    private final Logboek logboek;

    HalfjaarbestandController(Opgaven opgaven, Halfjaarbestanden bestanden, Logboek logboek) {
        this.opgaven = opgaven;
        this.bestanden = bestanden;
        this.logboek = logboek;
    }

    /** The people of whom a BSN is needed; the columns bsn and postcode are empty. */
    @GetMapping("/lijst.csv")
    @Transactional
    public ResponseEntity<byte[]> list(@PathVariable String organisatie, @PathVariable String halfjaar) {
        var o = opgaven.get(organisatie, halfjaar, Regel.Gebeurtenis.UITVOEREN);
        var personen = new LinkedHashMap<String, Hulpgegeven>();
        o.records().forEach(r -> personen.putIfAbsent(r.eerste().kenmerk(), r.eerste()));
        var rows = new ArrayList<List<String>>();
        rows.add(Bsnlijst.KOLOMMEN);
        for (var g : personen.values())
            rows.add(List.of(g.kenmerk(), g.wie(), Nederlands.datum(g.geboortedatum()), "", ""));
        return BladCsv.answer("lijst-" + o.halfjaar().code(), rows);
    }

    @PostMapping("/bestand")
    @Transactional
    public ResponseEntity<?> make(@PathVariable String organisatie, @PathVariable String halfjaar,
            @RequestParam(required = false) @Nullable MultipartFile lijst,
            @RequestParam(defaultValue = "") String zonderBsn) throws IOException {
        var o = opgaven.get(organisatie, halfjaar, Regel.Gebeurtenis.UITVOEREN);
        o.ready(opgaven.vandaag());
        boolean zonder = zonderBsn.equals("ja");
        if (lijst == null || lijst.isEmpty())
            return refused(o, zonder, List.of(), Fouten.geen().meld("lijst", "Kies de lijst die je hebt ingevuld"));
        if (lijst.getSize() >= MEGABYTE)
            return refused(o, zonder, List.of(),
                    Fouten.geen().meld("lijst", "Dit bestand is groter dan 1 MB. Kies de lijst van deze pagina."));
        String inhoud = CsvBestand.text(lijst.getBytes());
        if (inhoud.indexOf(0) >= 0)
            return refused(o, zonder, List.of(), Fouten.geen().meld("lijst",
                    "Dit is geen CSV. Bewaar de lijst als CSV met puntkomma's en kies die."));
        var gelezen = Bsnlijst.read(inhoud, o.records());
        if (!gelezen.fouten().isEmpty())
            return refused(o, zonder, gelezen.fouten(),
                    Fouten.geen().meld("lijst", "Verbeter de lijst en kies die opnieuw"));
        if (!gelezen.zonder().isEmpty() && !zonder)
            return refused(o, false, List.of(), Fouten.geen().meld("zonderBsn",
                    "Van " + Nederlands.aantal(gelezen.zonder().size(), "jeugdige", "jeugdigen")
                            + " staat er geen nummer. Vul het in, of kies dat er echt geen is"));
        byte[] boek = BladXlsx.write("Jeugdhulp", rows(o, gelezen));
        bestanden.add(o.organisatie().id(), o.halfjaar(), o.records(), o.jeugdigen(), gelezen.zonder().size(),
                Hulprecord.sha256(boek));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "halfjaarbestand", null));
        return BladXlsx.answer("jeugdhulp-" + o.halfjaar().code(), boek);
    }

    private static List<List<String>> rows(Opgave o, Bsnlijst lijst) {
        var velden = Halfjaarbestand.velden();
        var rijen = new ArrayList<List<String>>();
        rijen.add(velden.stream().map(v -> v.getOrDefault("kolom", "")).toList());
        for (var r : o.records()) {
            var p = Objects.requireNonNull(lijst.personen().get(r.eerste().kenmerk()));
            rijen.add(velden.stream().map(v -> r.waarde(v.getOrDefault("veld", ""), p.bsn(), p.postcode())).toList());
        }
        return rijen;
    }

    private ResponseEntity<?> refused(Opgave o, boolean zonder, List<String> regels, Fouten fouten) {
        return ResponseEntity.unprocessableContent().body(opgaven.page(o, zonder, regels, fouten));
    }
}
