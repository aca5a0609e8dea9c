package nl.vliegwiel.levering.afspraken;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Schoolafspraak;
import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Files of agreements on extra support: OPP, arrangement and TLV of each pupil in them. */
@Component
class AfspraakInname implements Innamewijze<AfspraakRun.Afsprakenbestand> {
    private static final int GETOOND = 25;

    private final AfspraakRun run;
    private final Scholen scholen;
    private final Clock clock;

    AfspraakInname(AfspraakRun run, Scholen scholen, Clock clock) {
        this.run = run;
        this.scholen = scholen;
        this.clock = clock;
    }

    @Override
    public Set<String> soorten() {
        return Set.of("afspraken");
    }

    @Override
    public AfspraakRun.Afsprakenbestand read(Klaarzetting k, @Nullable Indeling indeling,
            Consumer<Regelfout> fouten) throws IOException {
        return run.preview(k, indeling, fouten);
    }

    @Override
    public Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException {
        return new Uitkomst(run.save(k, indeling, Innamewijze.zonderFouten(velden)), false);
    }

    @Override
    public String vastgelegd(Klaarzetting k, AfspraakRun.Afsprakenbestand g, Map<String, String> velden) {
        return Nederlands.aantal(g.afspraken().size(), "afspraak", "afspraken");
    }

    @Override
    public String leeg() {
        return "Er staat geen OPP, arrangement of TLV in dit bestand.";
    }

    @Override
    public String intrekking(Levering l) {
        return "Lever een nieuw bestand aan: wat daarin over een leerling staat, komt ervoor in de plaats. Of trek deze levering in. Dan verdwijnt wat zij bracht.";
    }

    @Override
    public String withdrawn(Levering l) {
        return Nederlands.aantal(run.withdrawn(l), "afspraak is", "afspraken zijn") + " weg";
    }

    @Override
    public String onderwerp() {
        return "schoolafspraak";
    }

    @Override
    public Page page(Klaarzetting k, AfspraakRun.Afsprakenbestand g, Map<String, String> velden, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        var per = g.afspraken().stream().collect(
                Collectors.groupingBy(Schoolafspraak::jeugdigeId, LinkedHashMap::new, Collectors.toList()));
        var rijen = per.entrySet().stream().limit(GETOOND).map(e -> {
            var stand = g.leerlingen().get(e.getKey());
            return new AfspraakVoorbeeldPage.Rij(stand == null ? "" : stand.naam(), stand == null ? "" : stand.klas(),
                    e.getValue().stream().map(a -> a.naam() + ": " + Nederlands.kleineLetter(a.zin())).toList());
        }).toList();
        var getallen = List.of(Kerngetal.of(per.size(), "leerlingen"),
                number(g, "opp", "OPP", vandaag), number(g, "arrangement", "arrangementen", vandaag),
                number(g, "tlv", "TLV", vandaag));
        var stil = new ArrayList<String>();
        if (g.gelijk() > 0)
            stil.add(Nederlands.aantal(g.gelijk(), "leerling heeft", "leerlingen hebben") + " al precies dit.");
        if (g.zonder() > 0)
            stil.add(Nederlands.aantal(g.zonder(), k.vorm().isXml() ? "dossier heeft" : "regel heeft",
                    k.vorm().isXml() ? "dossiers hebben" : "regels hebben") + " geen OPP, arrangement of TLV.");
        return new AfspraakVoorbeeldPage(k.url(), scholen.find(k.schoolId()).map(School::naam).orElse(""),
                k.bestandsnaam(), k.vorm().leeswijze(), getallen, stil, rijen, Math.max(0, per.size() - GETOOND),
                g.fouten(), g.eerste(), g.afspraken().isEmpty(), !k.vorm().isXml(), fouten);
    }

    private static Kerngetal number(AfspraakRun.Afsprakenbestand g, String soort, String wat,
            LocalDate vandaag) {
        return Kerngetal.of(
                g.afspraken().stream().filter(a -> a.soort().equals(soort) && a.geldt(vandaag)).count(),
                wat + " nu geldig");
    }
}
