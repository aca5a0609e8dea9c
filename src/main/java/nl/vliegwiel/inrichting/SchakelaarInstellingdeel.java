package nl.vliegwiel.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Schakelaar;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.web.Instellingdeel;

/** Which parts are on, to go along. */
@Component
class SchakelaarInstellingdeel implements Instellingdeel {
    private final Schakelaars schakelaars;
    private final Clock clock;

    SchakelaarInstellingdeel(Schakelaars schakelaars, Clock clock) {
        this.schakelaars = schakelaars;
        this.clock = clock;
    }

    @Override
    public String sleutel() {
        return "schakelaars";
    }

    @Override
    public String naam() {
        return "Wat we gebruiken";
    }

    @Override
    public List<String> kenmerk() {
        return List.of("schakelaar");
    }

    @Override
    public String naam(Map<String, String> rij) {
        String sleutel = rij.getOrDefault("schakelaar", "");
        return schakelaars.alle().stream().filter(s -> s.sleutel().equals(sleutel)).findFirst()
                .map(Schakelaar::naam).orElse(sleutel);
    }

    @Override
    public List<Map<String, String>> rijen() {
        return schakelaars.alle().stream().map(
                s -> Map.of("schakelaar", s.sleutel(), "stand", schakelaars.aan(s.sleutel()) ? "aan" : "uit")).toList();
    }

    @Override
    public @Nullable String fout(Map<String, String> rij) {
        if (schakelaars.alle().stream().noneMatch(s -> s.sleutel().equals(rij.get("schakelaar"))))
            return "Dit deel kent deze versie van Vliegwiel niet.";
        return List.of("aan", "uit").contains(rij.getOrDefault("stand", "")) ? null : "Aan of uit ontbreekt.";
    }

    @Override
    public void neem(Map<String, String> rij, String reden) {
        schakelaars.add(rij.getOrDefault("schakelaar", ""), "aan".equals(rij.get("stand")), LocalDate.now(clock),
                reden);
    }
}
