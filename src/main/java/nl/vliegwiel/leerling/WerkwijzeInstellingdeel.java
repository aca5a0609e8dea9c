package nl.vliegwiel.leerling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Instellingdeel;
import nl.vliegwiel.web.Nederlands;

/** The way of working that holds, to go along: a column for each phase, with its name, its terms in days, weeks and moments. */
@Component
class WerkwijzeInstellingdeel implements Instellingdeel {
    private static final String TUSSEN = " / ";
    private static final String GEEN = "-";
    private static final Set<String> MOMENTEN = Kennis.rows("codelijsten/nazorg-moment.csv").stream()
            .map(r -> r.getOrDefault("code", "")).collect(Collectors.toSet());

    private final Werkwijzen werkwijzen;
    private final Clock clock;

    WerkwijzeInstellingdeel(Werkwijzen werkwijzen, Clock clock) {
        this.werkwijzen = werkwijzen;
        this.clock = clock;
    }

    @Override
    public String sleutel() {
        return "werkwijze";
    }

    @Override
    public String naam() {
        return "Werkwijze";
    }

    @Override
    public List<String> kenmerk() {
        return List.of("werkwijze");
    }

    @Override
    public String naam(Map<String, String> rij) {
        return "Fasen en termijnen";
    }

    @Override
    public List<Map<String, String>> rijen() {
        var rij = new TreeMap<String, String>(Map.of("werkwijze", "geldend"));
        for (var f : nu().fasen())
            rij.put(f.fase(), String.join(TUSSEN, f.naam(), word(f.oranjeDagen()), word(f.roodDagen()),
                    word(f.omDeWeken()), f.momenten().isEmpty() ? GEEN : String.join(",", f.momenten())));
        return List.of(rij);
    }

    private Werkwijze nu() {
        return werkwijzen.op(LocalDate.now(clock));
    }

    private static String word(@Nullable Integer getal) {
        return getal == null ? GEEN : getal.toString();
    }

    @Override
    public @Nullable String fout(Map<String, String> rij) {
        return fasen(rij).isEmpty() ? "Deze werkwijze past niet bij de fasen van deze versie van Vliegwiel." : null;
    }

    @Override
    public void neem(Map<String, String> rij, String reden) {
        var today = LocalDate.now(clock);
        werkwijzen.add(new Werkwijze(0, "Overgenomen op " + Nederlands.datum(today), today, reden,
                fasen(rij).orElseThrow()));
    }

    /** Empty when one of them is missing or cannot be. */
    private Optional<List<Werkwijze.Fase>> fasen(Map<String, String> rij) {
        var fasen = new ArrayList<Werkwijze.Fase>();
        for (var f : nu().fasen()) {
            var delen = rij.getOrDefault(f.fase(), "").split(TUSSEN, -1);
            if (delen.length != 5 || delen[0].isBlank()
                    || !List.of(delen).subList(1, 4).stream().allMatch(d -> d.matches("-|[1-9]\\d{0,3}")))
                return Optional.empty();
            var fase = new Werkwijze.Fase(f.fase(), delen[0], number(delen[1]), number(delen[2]), number(delen[3]),
                    delen[4].equals(GEEN) ? List.of() : List.of(delen[4].split(",")));
            if (!fase.kan() || !MOMENTEN.containsAll(fase.momenten()))
                return Optional.empty();
            fasen.add(fase);
        }
        return Optional.of(fasen);
    }

    private static @Nullable Integer number(String deel) {
        return deel.equals(GEEN) ? null : Integer.valueOf(deel);
    }
}
