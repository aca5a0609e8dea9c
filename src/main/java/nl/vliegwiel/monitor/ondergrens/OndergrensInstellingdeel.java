package nl.vliegwiel.monitor.ondergrens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.web.Instellingdeel;

/** From how many persons on a figure is shown, to go along. */
@Component
class OndergrensInstellingdeel implements Instellingdeel {
    private final Ondergrenzen ondergrenzen;
    private final Clock clock;

    OndergrensInstellingdeel(Ondergrenzen ondergrenzen, Clock clock) {
        this.ondergrenzen = ondergrenzen;
        this.clock = clock;
    }

    @Override
    public String sleutel() {
        return "ondergrens";
    }

    @Override
    public String naam() {
        return "Vanaf hoeveel tonen we een cijfer?";
    }

    @Override
    public List<String> kenmerk() {
        return List.of("cijfer");
    }

    @Override
    public String naam(Map<String, String> rij) {
        return "Alle cijfers";
    }

    @Override
    public List<Map<String, String>> rijen() {
        var nu = ondergrenzen.op(LocalDate.now(clock));
        return List.of(Map.of("cijfer", "alle", "binnen", String.valueOf(nu.binnen()), "buiten",
                String.valueOf(nu.buiten())));
    }

    @Override
    public @Nullable String fout(Map<String, String> rij) {
        var fouten = form(rij, "Overgenomen uit een bestand").check(LocalDate.now(clock));
        return fouten.isLeeg() ? null : fouten.alle().values().iterator().next() + ".";
    }

    @Override
    public void neem(Map<String, String> rij, String reden) {
        var form = form(rij, reden);
        ondergrenzen.add(form.aantalBinnen(), form.aantalBuiten(), LocalDate.now(clock), reden);
    }

    private static OndergrensForm form(Map<String, String> rij, String reden) {
        return new OndergrensForm(rij.get("binnen"), rij.get("buiten"), "vandaag", reden);
    }
}
