package nl.vliegwiel.levering.uitgave;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.bron.Duotelling;
import nl.vliegwiel.bron.Waarneming;
import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.cbs.CbsTable;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** Files of DUO and CBS: what they bring for this region. */
@Component
class UitgaveInname implements Innamewijze<UitgaveInhoud> {
    private static final int GETOOND = 50;
    private static final int JAREN = 6;

    private final UitgaveRun run;
    private final Clock clock;

    UitgaveInname(UitgaveRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    @Override
    public Set<String> soorten() {
        return Set.of("duo", "cbs");
    }

    @Override
    public boolean heeftIndeling() {
        return false;
    }

    @Override
    public UitgaveInhoud read(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten)
            throws IOException {
        return run.preview(k, fouten);
    }

    @Override
    public void check(UitgaveInhoud inhoud, Map<String, String> velden, Fouten fouten) {
        if (inhoud instanceof UitgaveInhoud.Duo
                && years().stream().noneMatch(j -> j.waarde().equals(velden.get("jaar"))))
            fouten.meld("jaar", "Kies van welk schooljaar deze aantallen zijn");
    }

    /** Of counts the school year, as the system says it or else as the name of the file does. */
    @Override
    public Map<String, String> vanzelf(UitgaveInhoud inhoud, Map<String, String> velden) {
        if (!(inhoud instanceof UitgaveInhoud.Duo duo))
            return velden;
        String gezegd = velden.getOrDefault("jaar", "");
        String jaar = gezegd.isEmpty() && duo.schooljaar().isPresent()
                ? String.valueOf(duo.schooljaar().getAsInt())
                : gezegd;
        if (years().stream().noneMatch(j -> j.waarde().equals(jaar)))
            throw new Geweigerd("Van welk schooljaar zijn deze aantallen? Zet het in de naam van het bestand, zoals"
                    + " leerlingen-2025-2026.csv, of geef jaar=2025 mee.");
        return Map.of("jaar", jaar);
    }

    @Override
    public Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException {
        return run.save(k, k.soort().equals("duo") ? Integer.valueOf(velden.getOrDefault("jaar", "")) : null,
                Innamewijze.zonderFouten(velden));
    }

    @Override
    public String vastgelegd(Klaarzetting k, UitgaveInhoud inhoud, Map<String, String> velden) {
        return k.soort().equals("duo") ? "de leerlingaantallen van DUO" : "de tabel van CBS";
    }

    @Override
    public String leeg() {
        return "Voor deze regio staat er niets in dit bestand.";
    }

    /** 2025: 2025-2026, the newest first. */
    private List<Keuze> years() {
        var nieuwste = Schooljaar.van(LocalDate.now(clock));
        return Stream.iterate(nieuwste, Schooljaar::vorige).limit(JAREN + 1L)
                .map(j -> new Keuze(String.valueOf(j.jaar()), j.naam())).toList();
    }

    @Override
    public Page page(Klaarzetting k, UitgaveInhoud inhoud, Map<String, String> velden, Fouten fouten) {
        boolean zonder = Innamewijze.zonderFouten(velden);
        var jaar = velden.get("jaar");
        return switch (inhoud) {
            case UitgaveInhoud.Duo duo -> page(k, inhoud, "Leerlingen per vestiging, van DUO.",
                    List.of("School", "Vestiging", "Leerlingen"), duoRows(duo), years(),
                    jaar != null
                            ? jaar
                            : duo.schooljaar().isPresent() ? String.valueOf(duo.schooljaar().getAsInt()) : "",
                    zonder, fouten);
            case UitgaveInhoud.Cbs cbs -> page(k, inhoud, cbs.tabel().code() + ": " + cbs.tabel().titel() + ".",
                    List.of("Onderwerp", "Eenheid", "Perioden", "Waarden", "Stand"), cbsRows(cbs.tabel()), List.of(),
                    "", zonder, fouten);
        };
    }

    private static UitgaveVoorbeeldPage page(Klaarzetting k, UitgaveInhoud inhoud, String zin, List<String> koppen,
            List<List<String>> rijen, List<Keuze> jaren, String jaar, boolean zonder, Fouten fouten) {
        return new UitgaveVoorbeeldPage(k.url(), zin, k.bestandsnaam(),
                k.vorm().leeswijze(), inhoud.getallen(), inhoud.zinnen(), koppen,
                rijen.subList(0, Math.min(GETOOND, rijen.size())), Math.max(0, rijen.size() - GETOOND),
                inhoud.fouten(), inhoud.eerste(), jaren, jaar, zonder, inhoud.isLeeg(), fouten);
    }

    private static List<List<String>> duoRows(UitgaveInhoud.Duo duo) {
        var samen = new TreeMap<String, Duotelling>();
        duo.tellingen().forEach(t -> samen.merge(t.vestiging(), t, Duotelling::plus));
        return samen.values().stream()
                .map(t -> List.of(duo.namen().getOrDefault(t.vestiging(), ""), t.vestiging(),
                        Duotelling.zin(t.minstens(), t.hoogstens())))
                .toList();
    }

    private static List<List<String>> cbsRows(CbsTable tabel) {
        Map<String, Waarneming.Codenaam> maten = tabel.codenamen().stream().filter(c -> c.soort().equals("maat"))
                .collect(Collectors.toMap(Waarneming.Codenaam::code, c -> c));
        return tabel.waarnemingen().stream()
                .collect(Collectors.groupingBy(Waarneming::maat, TreeMap::new, Collectors.toList())).entrySet()
                .stream().map(e -> {
                    var perioden = e.getValue().stream().map(Waarneming::periode)
                            .collect(Collectors.toCollection(TreeSet::new));
                    var maat = maten.get(e.getKey());
                    return List.of(maat == null ? e.getKey() : maat.naam(), maat == null ? "" : maat.eenheid(),
                            perioden.getFirst() + (perioden.size() == 1 ? "" : " t/m " + perioden.getLast()),
                            Nederlands.getal(e.getValue().size()),
                            e.getValue().stream().map(Waarneming::status).filter(s -> !s.isEmpty()).distinct()
                                    .sorted().collect(Collectors.joining(", ")));
                }).toList();
    }
}
