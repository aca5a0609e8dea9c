package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.verzuim.Drempels;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Files of absence: a period of a school, in the place of what stood there. */
@Component
class Verzuiminname implements Innamewijze<Verslag> {
    private final LeveringRun run;
    private final Vergelijking vergelijking;
    private final Drempels drempels;
    private final Scholen scholen;
    private final Clock clock;

    Verzuiminname(LeveringRun run, Vergelijking vergelijking, Drempels drempels, Scholen scholen, Clock clock) {
        this.run = run;
        this.vergelijking = vergelijking;
        this.drempels = drempels;
        this.scholen = scholen;
        this.clock = clock;
    }

    @Override
    public Set<String> soorten() {
        return Set.of("verzuim");
    }

    @Override
    public Verslag read(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten) throws IOException {
        return run.preview(k, Objects.requireNonNull(indeling), fouten);
    }

    @Override
    public void check(Verslag verslag, Map<String, String> velden, Fouten fouten) {
        var van = day(velden, "van", fouten);
        var tot = day(velden, "tot", fouten);
        var eerste = verslag.van();
        var laatste = verslag.tot();
        if (van != null && eerste != null && eerste.isBefore(van))
            fouten.meld("van", "Het bestand begint op " + Nederlands.datum(eerste) + ". Kies die dag of een eerdere.");
        if (tot != null && laatste != null && laatste.isAfter(tot))
            fouten.meld("tot", "Het bestand loopt tot en met " + Nederlands.datum(laatste)
                    + ". Kies die dag of een latere.");
    }

    /** The period is at least that of the file itself. */
    @Override
    public Map<String, String> vanzelf(Verslag verslag, Map<String, String> velden) {
        var van = day(velden, "van", new Fouten());
        var tot = day(velden, "tot", new Fouten());
        var eerste = Objects.requireNonNull(verslag.van());
        var laatste = Objects.requireNonNull(verslag.tot());
        return Map.of("van", (van == null || van.isAfter(eerste) ? eerste : van).toString(), "tot",
                (tot == null || tot.isBefore(laatste) ? laatste : tot).toString());
    }

    @Override
    public Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException {
        var uitkomst = run.save(k, Objects.requireNonNull(indeling),
                Objects.requireNonNull(day(velden, "van", new Fouten())),
                Objects.requireNonNull(day(velden, "tot", new Fouten())), Innamewijze.zonderFouten(velden));
        if (!uitkomst.gelijk())
            drempels.melden(k.schoolId());
        return new Uitkomst(uitkomst.levering(), uitkomst.gelijk());
    }

    @Override
    public String vastgelegd(Klaarzetting k, Verslag verslag, Map<String, String> velden) {
        return Nederlands.aantal(verslag.meldingen(), "melding", "meldingen") + " van " + school(k).naam();
    }

    @Override
    public String leeg() {
        return "Er staat geen verzuim in dit bestand.";
    }

    @Override
    public String intrekking(Levering l) {
        return "Lever een nieuw bestand over dezelfde periode aan: dat komt ervoor in de plaats. Of trek deze levering in. Dan verdwijnt dit verzuim; wat er eerder stond, komt niet terug.";
    }

    @Override
    public String withdrawn(Levering l) {
        return Nederlands.aantal(run.withdrawn(l), "melding is", "meldingen zijn") + " weg";
    }

    private @Nullable LocalDate day(Map<String, String> velden, String naam, Fouten fouten) {
        return Invoer.datumTotVandaag(velden.getOrDefault(naam, ""), LocalDate.now(clock), naam, fouten);
    }

    @Override
    public Page page(Klaarzetting k, Verslag v, Map<String, String> velden, Fouten fouten) {
        var getallen = List.of(Kerngetal.of(v.regels(), "regels"),
                Kerngetal.of(v.meldingen(), "meldingen van verzuim"),
                Kerngetal.of(v.leerlingen(), "leerlingen"),
                new Kerngetal(Nederlands.getal(v.uren(), 0), "uren"));
        var soorten = v.soorten().entrySet().stream()
                .map(e -> new VoorbeeldPage.Soortrij(
                        Nederlands.hoofdletter(Betekenissen.soort(e.getKey().split(":")[0])),
                        e.getKey().endsWith(":ja") ? "geoorloofd" : "ongeoorloofd",
                        Nederlands.getal(e.getValue().meldingen()), Nederlands.getal(e.getValue().uren(), 0)))
                .toList();
        var stil = new ArrayList<String>();
        if (v.dubbel() > 0)
            stil.add(Nederlands.aantal(v.dubbel(), "melding staat", "meldingen staan")
                    + " er dubbel in. Die tellen één keer.");
        if (v.overgeslagen() > 0)
            stil.add(Nederlands.aantal(v.overgeslagen(), "regel is", "regels zijn") + " geen verzuim en "
                    + (v.overgeslagen() == 1 ? "gaat" : "gaan") + " niet mee.");
        var vergeleken = vergelijking.van(k, v, LocalDate.now(clock));
        return new VoorbeeldPage(k.url(), school(k).naam(), k.bestandsnaam(),
                k.vorm().leeswijze(), getallen, soorten,
                vergeleken.vervangt(), vergeleken.letop(), stil, v.fouten(), v.eerste(),
                velden.getOrDefault("van", v.van() == null ? "" : Nederlands.datum(v.van())),
                velden.getOrDefault("tot", v.tot() == null ? "" : Nederlands.datum(v.tot())),
                Innamewijze.zonderFouten(velden), v.isLeeg(), fouten);
    }

    private School school(Klaarzetting k) {
        return scholen.find(k.schoolId()).orElseThrow(() -> new Geweigerd("Deze school bestaat niet meer."));
    }
}
