package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.levering.indeling.Leveringsveld;
import nl.vliegwiel.levering.indeling.Voorstel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Which column is which and what the codes mean, of a file that waits. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}")
class IndelingController {
    private static final int STEEKPROEF = 300;
    private static final int CODES = 80;

    private final Klaarzettingen klaarzettingen;
    private final Indelingen indelingen;
    private final Leveringen leveringen;
    private final Scholen scholen;
    private final Clock clock;

    IndelingController(Klaarzettingen klaarzettingen, Indelingen indelingen, Leveringen leveringen, Scholen scholen,
            Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.indelingen = indelingen;
        this.leveringen = leveringen;
        this.scholen = scholen;
        this.clock = clock;
    }

    @GetMapping("/indeling")
    @Transactional(readOnly = true)
    public Page columns(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        var rijen = klaarzettingen.open(k).head(STEEKPROEF);
        var voorstel = Voorstel.van(k.soort(), k.vorm().kop(), rijen, leveringen.pupils(k.schoolId()).keySet(),
                LocalDate.now(clock));
        var velden = new HashMap<>(voorstel.kolommen());
        velden.put("datumvorm", voorstel.datumvorm().name());
        layout(k).ifPresent(i -> {
            velden.clear();
            velden.putAll(i.kolommen());
            velden.put("datumvorm", i.datumvorm().name());
            velden.put("lesminuten", String.valueOf(i.lesminuten()));
            velden.put("dagminuten", String.valueOf(i.dagminuten()));
            velden.put("telaatminuten", String.valueOf(i.telaatminuten()));
        });
        return columns(k, rijen, new IndelingForm(velden), Fouten.geen());
    }

    @PostMapping("/indeling")
    @Transactional
    public ResponseEntity<Page> saveColumns(@PathVariable String sleutel, @RequestParam Map<String, String> velden)
            throws IOException {
        var k = find(sleutel);
        var form = new IndelingForm(velden);
        var rijen = klaarzettingen.open(k).head(STEEKPROEF);
        var kop = k.vorm().kop();
        var fouten = form.check(k.soort(), kop, rijen, Voorstel.bsnColumns(kop, rijen));
        int code = kop.indexOf(form.get(Leveringsveld.codeveld(k.soort())));
        if (code >= 0 && codes(k, code).size() > CODES)
            fouten.meld(Leveringsveld.codeveld(k.soort()),
                    "In deze kolom staan meer dan 80 verschillende teksten. Kies de kolom met de korte code.");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(columns(k, rijen, form, fouten));
        Map<String, String> bekend = layout(k).map(Indeling::codes).orElse(Map.of());
        indelingen.save(form.indeling(k.schoolId(), k.soort(), hash(k), bekend));
        return Page.seeOther(k.url() + (code >= 0 ? "/codes" : ""));
    }

    @GetMapping("/codes")
    @Transactional(readOnly = true)
    public ResponseEntity<Page> codes(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        var indeling = layout(k);
        if (indeling.isEmpty())
            return Page.seeOther(k.url() + "/indeling");
        return ResponseEntity.ok(codesPage(k, indeling.get(), Map.of(), Fouten.geen()));
    }

    @PostMapping("/codes")
    @Transactional
    public ResponseEntity<Page> saveCodes(@PathVariable String sleutel, @RequestParam Map<String, String> velden)
            throws IOException {
        var k = find(sleutel);
        var indeling = layout(k).orElseThrow(NietGevonden::new);
        var fouten = new Fouten();
        var gekozen = new LinkedHashMap<String, String>();
        for (int i = 0; velden.containsKey("code_" + i); i++) {
            String code = Indeling.key(velden.getOrDefault("code_" + i, ""));
            String betekenis = velden.getOrDefault("betekenis_" + i, "");
            if (Betekenissen.van(k.soort()).stream().noneMatch(b -> b.waarde().equals(betekenis)))
                fouten.meld("betekenis_" + i, "Kies wat " + (code.isEmpty() ? "een lege code" : code) + " betekent");
            gekozen.put(code, betekenis);
        }
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(codesPage(k, indeling, gekozen, fouten));
        indelingen.save(indeling.metCodes(gekozen));
        return Page.seeOther(k.url());
    }

    private Klaarzetting find(String sleutel) {
        var k = klaarzettingen.ofSchool(sleutel);
        if (k.vorm().isXml())
            throw new NietGevonden();
        return k;
    }

    private java.util.Optional<Indeling> layout(Klaarzetting k) {
        return indelingen.find(k.schoolId(), k.soort(), hash(k));
    }

    private static String hash(Klaarzetting k) {
        return Indeling.hash(k.vorm().kop());
    }

    private Map<String, Long> codes(Klaarzetting k, int kolom) throws IOException {
        return klaarzettingen.open(k).count(kolom, Indeling::key, CODES + 1);
    }

    private IndelingPage columns(Klaarzetting k, List<List<String>> rijen, IndelingForm form, Fouten fouten) {
        var kop = k.vorm().kop();
        var bsn = Voorstel.bsnColumns(kop, rijen);
        var zichtbaar = IntStream.range(0, kop.size()).filter(i -> !bsn.contains(kop.get(i))).boxed().toList();
        var velden = Leveringsveld.van(k.soort()).stream()
                .map(v -> new IndelingPage.Veldrij(v.naam(), v.label(), v.verplicht(), v.uitleg(), form.get(v.naam()),
                        bsn.contains(form.get(v.naam())) ? "" : values(rijen, kop.indexOf(form.get(v.naam())))))
                .toList();
        return new IndelingPage(k.url(), k.soort(), school(k).naam(), k.bestandsnaam(),
                k.vorm().leeswijze(), velden,
                zichtbaar.stream().map(i -> new Keuze(kop.get(i), kop.get(i))).toList(),
                dates(k, rijen, form), form.vorm().name(), or(form.get("lesminuten"), "50"),
                or(form.get("dagminuten"), "300"), or(form.get("telaatminuten"), "10"),
                zichtbaar.stream().map(kop::get).toList(),
                rijen.stream().limit(5).map(r -> zichtbaar.stream().map(r::get).toList()).toList(), bsn, fouten);
    }

    /** Each order with what it makes of a date in this file; an order that reads none of them is not offered. */
    private static List<Keuze> dates(Klaarzetting k, List<List<String>> rijen, IndelingForm form) {
        var naam = Leveringsveld.datumkolom(k.soort(), form.velden());
        int kolom = naam == null ? -1 : k.vorm().kop().indexOf(naam);
        var keuzes = new ArrayList<Keuze>();
        for (var vorm : Datumvorm.values()) {
            var voorbeeld = kolom < 0
                    ? java.util.Optional.<String>empty()
                    : rijen.stream().map(r -> r.get(kolom)).filter(w -> vorm.read(w) != null).findFirst();
            if (voorbeeld.isEmpty() && kolom >= 0 && vorm != form.vorm())
                continue;
            keuzes.add(new Keuze(vorm.name(), Nederlands.hoofdletter(vorm.naam()), voorbeeld.map(w -> {
                var moment = vorm.read(w);
                return moment == null ? "" : w + " lezen we als " + Nederlands.datum(moment.datum());
            }).orElse(null)));
        }
        return keuzes;
    }

    private CodesPage codesPage(Klaarzetting k, Indeling indeling, Map<String, String> gekozen, Fouten fouten)
            throws IOException {
        int kolom = indeling.kolom(Leveringsveld.codeveld(k.soort()), k.vorm().kop());
        var rijen = new ArrayList<CodesPage.Coderij>();
        for (var e : (kolom < 0 ? Map.<String, Long>of() : codes(k, kolom)).entrySet()) {
            if (e.getKey().isEmpty() && k.soort().equals("afspraken"))
                continue; // most pupils have no TLV
            String bekend = indeling.betekenis(e.getKey());
            String waarde = gekozen.getOrDefault(e.getKey(),
                    bekend == null ? Voorstel.betekenis(k.soort(), e.getKey()) : bekend);
            rijen.add(new CodesPage.Coderij(String.valueOf(rijen.size()), e.getKey(), Nederlands.getal(e.getValue()),
                    waarde, bekend == null));
        }
        return new CodesPage(k.url(), k.soort(), school(k).naam(), rijen, Betekenissen.van(k.soort()),
                indeling.kolom("geoorloofd", k.vorm().kop()) >= 0, fouten);
    }

    private School school(Klaarzetting k) {
        return scholen.find(k.schoolId()).orElseThrow(() -> new Geweigerd("Deze school bestaat niet meer."));
    }

    private static String values(List<List<String>> rijen, int kolom) {
        return kolom < 0
                ? ""
                : String.join(", ", rijen.stream().map(r -> r.get(kolom)).filter(w -> !w.isBlank()).distinct().limit(3)
                        .map(w -> w.length() > 24 ? w.substring(0, 23) + "…" : w).toList());
    }

    private static String or(String tekst, String anders) {
        return tekst.isEmpty() ? anders : tekst;
    }
}
