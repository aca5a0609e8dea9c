package nl.vliegwiel.monitor.streefwaarde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.web.Instellingdeel;

/** What figures should reach, as it was decided, to go along. */
@Component
class StreefwaardeInstellingdeel implements Instellingdeel {

    private final Streefwaarden streefwaarden;
    private final Indicatoren indicatoren;
    private final Clock clock;

    StreefwaardeInstellingdeel(Streefwaarden streefwaarden, Indicatoren indicatoren, Clock clock) {
        this.streefwaarden = streefwaarden;
        this.indicatoren = indicatoren;
        this.clock = clock;
    }

    @Override
    public String sleutel() {
        return "streefwaarden";
    }

    @Override
    public String naam() {
        return "Streefwaarden";
    }

    @Override
    public List<String> kenmerk() {
        return List.of("cijfer");
    }

    @Override
    public String naam(Map<String, String> rij) {
        String code = rij.getOrDefault("cijfer", "");
        return indicatoren.find(code).map(Indicator::naam).orElse(code);
    }

    @Override
    public List<Map<String, String>> rijen() {
        return streefwaarden.op(LocalDate.now(clock)).stream()
                .map(s -> Map.of("cijfer", s.indicator(), "waarde", s.waarde() == null ? "" : typed(s.waarde())))
                .toList();
    }

    private static String typed(double waarde) {
        return java.math.BigDecimal.valueOf(waarde).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public @Nullable String fout(Map<String, String> rij) {
        var indicator = indicatoren.find(rij.getOrDefault("cijfer", ""))
                .filter(i -> i.heeftBron() && i.heeftRichting());
        if (indicator.isEmpty()) {
            return "Dit cijfer is er hier niet, of heeft geen goede richting.";
        }
        return fault(indicator.get(), form(rij, "Overgenomen uit een bestand"));
    }

    private @Nullable String fault(Indicator indicator, StreefwaardeForm form) {
        var fouten = form.check(indicator, LocalDate.now(clock));
        return fouten.isLeeg() ? null : fouten.alle().values().iterator().next() + ".";
    }

    @Override
    public void neem(Map<String, String> rij, String reden) {
        streefwaarden.add(rij.getOrDefault("cijfer", ""), form(rij, reden).getal(), LocalDate.now(clock), reden);
    }

    private static StreefwaardeForm form(Map<String, String> rij, String reden) {
        return new StreefwaardeForm(rij.get("waarde"), "vandaag", reden);
    }
}
