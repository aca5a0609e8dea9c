package nl.vliegwiel.bekostiging.versie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Fixing a version, beginning the next one, and what each party said. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}")
class AkkoordController {
    private final Bekostigingen bekostigingen;
    private final Akkoorden akkoorden;
    private final Werkversie werkversie;
    private final Clock clock;

    AkkoordController(Bekostigingen bekostigingen, Akkoorden akkoorden, Werkversie werkversie, Clock clock) {
        this.bekostigingen = bekostigingen;
        this.akkoorden = akkoorden;
        this.werkversie = werkversie;
        this.clock = clock;
    }

    @GetMapping("/akkoord")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie) {
        return page(werkversie.find(sleutel, versie), Map.of("datum", Nederlands.datum(LocalDate.now(clock))),
                Fouten.geen());
    }

    /** A version is fixed when its proposal can be computed; from then on it never changes. */
    @PostMapping("/vaststelling")
    @Transactional
    public ResponseEntity<Page> fix(@PathVariable String sleutel, @RequestParam(defaultValue = "") String revisie) {
        var v = werkversie.concept(sleutel);
        var b = Berekening.van(v.opzet());
        if (!b.begroting().nietGeteld().isEmpty())
            throw new Geweigerd("Van " + Nederlands.opsomming(b.begroting().nietGeteld())
                    + " is het aantal leerlingen niet bekend. Vul het in, of laat die school niet meedoen.");
        b.verdeeld(v.opzet().scenario(v.opzet().voorstel()).orElseThrow(), b.vergelijkjaar());
        if (!revisie.equals(String.valueOf(v.revisie())) || !bekostigingen.fix(v))
            throw new IntussenGewijzigd(v.gewijzigdDoor(), (long) v.revisie(), "/bekostiging/" + sleutel)
                    .vervang("revisie", String.valueOf(v.revisie()))
                    .stand("Versie " + v.nummer(), "Aangepast op " + Nederlands.moment(v.gewijzigdOp()), "Vaststellen");
        werkversie.logged(v, Regel.Gebeurtenis.WIJZIGEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/akkoord", "Versie " + v.nummer() + " is vastgesteld");
    }

    @PostMapping("/versies")
    @Transactional
    public ResponseEntity<Page> next(@PathVariable String sleutel) {
        var v = werkversie.find(sleutel, null);
        if (v.concept())
            throw new Geweigerd("Versie " + v.nummer() + " is nog een concept. Pas die aan.");
        bekostigingen.addVersion(v.bekostigingId(), v.nummer() + 1, v.opzet());
        werkversie.logged(v, Regel.Gebeurtenis.VASTLEGGEN);
        return werkversie.naar("/bekostiging/" + sleutel, "Begonnen met versie " + (v.nummer() + 1));
    }

    @PostMapping("/akkoord")
    @Transactional
    public ResponseEntity<Page> agree(@PathVariable String sleutel, @RequestParam Map<String, String> velden,
            @RequestParam(name = "_versie", required = false) @Nullable Long gezien) {
        var nummer = Getal.aantalOfLeeg(velden.get("versie"), "versie", "de versie", new Fouten());
        var v = werkversie.find(sleutel, nummer);
        if (v.concept())
            throw new Geweigerd("Deze versie is nog een concept. Stel haar eerst vast.");
        var vandaag = LocalDate.now(clock);
        var fouten = new Fouten();
        one(velden, "partij", v.opzet().partijen().stream().map(Partij::code).toList(), "Kies de partij", fouten);
        one(velden, "scenario", v.opzet().scenarios().stream().map(Scenario::letter).toList(), "Kies het scenario",
                fouten);
        one(velden, "orgaan", Akkoord.ORGANEN.stream().map(Keuze::waarde).toList(), "Kies wie besloot", fouten);
        one(velden, "besluit", Akkoord.BESLUITEN.stream().map(Keuze::waarde).toList(), "Kies wat er besloten is",
                fouten);
        var datum = Invoer.datumTotVandaag(velden.get("datum"), vandaag, "datum", fouten);
        var opmerking = Invoer.tekst(velden.get("opmerking"));
        if ("akkoord mits".equals(velden.get("besluit")) && opmerking.isEmpty())
            fouten.meld("opmerking", "Schrijf de voorwaarde op");
        if (!fouten.isLeeg() || datum == null)
            return ResponseEntity.unprocessableContent().body(page(v, velden, fouten));
        firstOf(v, gezien, velden);
        akkoorden.add(v.id(), velden.getOrDefault("scenario", ""), velden.getOrDefault("partij", ""),
                velden.getOrDefault("orgaan", ""), velden.getOrDefault("besluit", ""), datum, opmerking);
        werkversie.logged(v, Regel.Gebeurtenis.VASTLEGGEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/akkoord?versie=" + v.nummer(),
                "Het besluit is vastgelegd");
    }

    /** A colleague recorded a word of the same body after this page was opened: both beside each other. */
    private void firstOf(Bekostigingsversie v, @Nullable Long gezien, Map<String, String> velden) {
        var alle = akkoorden.list(v.id());
        alle.stream().filter(a -> gezien != null && a.id() > gezien && a.vervangt(velden)).findFirst().ifPresent(a -> {
            throw new IntussenGewijzigd(a.door(), newest(alle),
                    "/bekostiging/" + v.sleutel() + "/akkoord?versie=" + v.nummer())
                    .keuze("besluit", "Besluit", a.besluit(), Akkoord.BESLUITEN)
                    .veld("datum", "Datum", Nederlands.datum(a.datum()))
                    .lang("opmerking", "Opmerking of voorwaarde", a.opmerking());
        });
    }

    private static long newest(List<Akkoord> alle) {
        return alle.stream().mapToLong(Akkoord::id).max().orElse(0);
    }

    private static void one(Map<String, String> velden, String veld, List<String> mag, String zin, Fouten fouten) {
        if (!mag.contains(Invoer.tekst(velden.get(veld))))
            fouten.meld(veld, zin);
    }

    private AkkoordPage page(Bekostigingsversie v, Map<String, String> velden, Fouten fouten) {
        var o = v.opzet();
        var alle = akkoorden.list(v.id());
        var letters = o.scenarios().stream().map(Scenario::letter).toList();
        var rijen = new ArrayList<AkkoordPage.Rij>();
        for (var p : o.partijen())
            rijen.add(new AkkoordPage.Rij(p.naam(), letters.stream()
                    .map(l -> alle.stream().filter(a -> a.partij().equals(p.code()) && a.scenario().equals(l))
                            .map(AkkoordController::sentence).toList())
                    .toList()));
        var versies = bekostigingen.versions(v.bekostigingId());
        return new AkkoordPage(werkversie.kop(v, "/akkoord"), werkversie.magBewerken(),
                versies.getFirst().nummer() == v.nummer(), letters, rijen, versies,
                o.scenarios().stream().map(s -> new Keuze(s.letter(), s.letter() + ". " + s.naam())).toList(),
                o.partijen().stream().map(p -> new Keuze(p.code(), p.naam())).toList(), newest(alle), velden, fouten);
    }

    private static String sentence(Akkoord a) {
        var orgaan = Akkoord.ORGANEN.stream().filter(k -> k.waarde().equals(a.orgaan())).map(Keuze::tekst).findFirst()
                .orElse(a.orgaan());
        return orgaan + ": " + a.besluit() + ", " + Nederlands.datum(a.datum())
                + (a.opmerking().isEmpty() ? "" : ". " + a.opmerking()) + " (vastgelegd door " + a.door() + ")";
    }
}
