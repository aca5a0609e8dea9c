package nl.vliegwiel.bekostiging.profijt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Verdeelsleutel;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.businesscase.Batenbron;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The gains of each party of a fixed business case, taken over into a draft. */
public record BatenPage(Bekostigingkop kop, List<Partij> partijen, List<Batenbron> bronnen, @Nullable Baten nu,
        List<Studievergelijking> vergelijkingen, Map<String, String> velden, Fouten fouten) implements Page {
    static final String NIET = "NIET";
    /** Keys by which the gain of a kind can go over its parties. */
    static final List<Verdeelsleutel> BINNEN = List.of(Verdeelsleutel.WOON, Verdeelsleutel.SCHOOL,
            Verdeelsleutel.CLIENTEN_DRIE);

    @Override
    public String titel() {
        return "Wat partijen erbij winnen";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public List<Keuze> binnen() {
        var uit = new ArrayList<Keuze>();
        BINNEN.forEach(s -> uit.add(new Keuze(s.name(), s.zin())));
        uit.add(new Keuze(NIET, "niet verdelen"));
        return uit;
    }

    /** What was sent, else what the gains now in use say, else pupils. */
    public String gekozenBinnen() {
        var herkomst = nu == null ? null : nu.herkomst();
        var sleutel = herkomst == null ? Verdeelsleutel.WOON : herkomst.binnenSoort();
        return velden.getOrDefault("binnen", sleutel == null ? NIET : sleutel.name());
    }

    public List<Integer> regels() {
        return IntStream.range(0, BatenForm.REGELS).boxed().toList();
    }

    public List<Keuze> wie() {
        var uit = new ArrayList<Keuze>();
        for (var soort : Partijsoort.values())
            uit.add(new Keuze(soort.name(), "alle " + soort.meervoud() + " samen"));
        partijen.forEach(p -> uit.add(new Keuze(p.code(), p.naam())));
        uit.add(new Keuze(BatenForm.NIEMAND, "betaalt hier niet mee"));
        return uit;
    }
}
