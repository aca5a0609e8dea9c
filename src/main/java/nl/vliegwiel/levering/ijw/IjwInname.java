package nl.vliegwiel.levering.ijw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Files of a gemeente with messages about youth care. */
@Component
class IjwInname implements Innamewijze<IjwVerslag> {
    private static final Map<String, String> NAMEN = Kennis.rows("codelijsten/ijw-bericht.csv").stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("code", ""), r -> r.getOrDefault("naam", "")));

    private final IjwRun run;

    IjwInname(IjwRun run) {
        this.run = run;
    }

    @Override
    public Set<String> soorten() {
        return Set.of("jeugdhulp");
    }

    @Override
    public boolean heeftIndeling() {
        return false;
    }

    @Override
    public IjwVerslag read(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten)
            throws IOException {
        return run.preview(k, fouten);
    }

    @Override
    public Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException {
        return run.save(k, Innamewijze.zonderFouten(velden));
    }

    @Override
    public String vastgelegd(Klaarzetting k, IjwVerslag v, Map<String, String> velden) {
        return Nederlands.aantal(v.genomen(), "regel", "regels") + " van " + run.gemeente(k).naam();
    }

    @Override
    public String leeg() {
        return "Er staat niets in dit bestand dat mee kan.";
    }

    @Override
    public String intrekking(Levering l) {
        return "Stuur verbeterde berichten: het nieuwste bericht telt. Of trek deze levering in. Dan verdwijnen haar regels, en telt weer wat andere leveringen zeggen.";
    }

    @Override
    public String withdrawn(Levering l) {
        return Nederlands.aantal(run.withdrawn(l), "regel is", "regels zijn") + " weg";
    }

    @Override
    public Page page(Klaarzetting k, IjwVerslag v, Map<String, String> velden, Fouten fouten) {
        var soorten = v.berichten().entrySet().stream()
                .map(e -> new IjwVoorbeeldPage.Soort(e.getKey().toUpperCase(Locale.ROOT),
                        Nederlands.hoofdletter(NAMEN.getOrDefault(e.getKey(), "geen bericht dat we kennen")),
                        Nederlands.getal(e.getValue()), Nederlands.getal(v.perBericht().getOrDefault(e.getKey(), 0))))
                .toList();
        var stil = new ArrayList<String>();
        if (v.verwijderd() > 0)
            stil.add(Nederlands.aantal(v.verwijderd(), "regel haalt", "regels halen")
                    + " iets weg dat eerder gemeld was (status 3).");
        var letop = new ArrayList<String>();
        if (v.oudeStatus() > 0)
            letop.add(Nederlands.aantal(v.oudeStatus(), "regel heeft", "regels hebben")
                    + " status 2 of 9. Die mogen niet meer (CS058). We lezen ze als: deze regel staat er zo.");
        if (v.perBericht().containsKey("jw305") && !v.perBericht().containsKey("jw315"))
            letop.add("Er zit geen verzoek om toewijzing (315) bij. Daaruit weten we wie verwees. Lever die ook aan.");
        return new IjwVoorbeeldPage(k.url(), run.gemeente(k).naam(),
                k.bestandsnaam(),
                List.of(Kerngetal.of(v.aantal(), "berichten"),
                        Kerngetal.of(v.genomen(), "regels mee"),
                        Kerngetal.of(v.weggelaten(), "regels niet mee")),
                soorten, letop, stil, v.weggelaten(), v.fouten(), v.eerste(), Innamewijze.zonderFouten(velden),
                v.isLeeg(), fouten);
    }
}
