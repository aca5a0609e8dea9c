package nl.vliegwiel.leren.werkplan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A new action.
 *
 * @param over   the figure that it is about, in words; empty when it is chosen in the form
 * @param doelen goals to choose from
 */
public record VerbeteractieNieuwPage(String wat, String wie, String wanneer, String verwacht, String doel,
        String cijfer, String groep, String gesprek, String terug, String over, List<Keuze> doelen, List<Keuze> cijfers,
        List<String> namen, Fouten fouten) implements Page {

    static VerbeteractieNieuwPage of(VerbeteractieForm form, @Nullable Indicator indicator, Indicatoren indicatoren,
            List<String> namen, Fouten fouten) {
        var figures = new ArrayList<>(List.of(new Keuze("", "Geen cijfer")));
        String goal = text(form.doel());
        for (var d : indicatoren.doelen()) {
            indicatoren.alle().stream().filter(i -> i.doel().equals(d.code()))
                    .filter(i -> goal.isEmpty() || goal.equals(d.code()))
                    .forEach(i -> figures.add(new Keuze(i.code(), i.naam())));
        }
        return new VerbeteractieNieuwPage(text(form.wat()), text(form.wie()), text(form.wanneer()),
                text(form.verwacht()), goal, text(form.cijfer()), text(form.groep()), text(form.gesprek()),
                text(form.terug()),
                indicator == null ? "" : indicator.naam(),
                indicatoren.doelen().stream().map(d -> new Keuze(d.code(), d.nummer() + ". " + d.naam())).toList(),
                figures, namen, fouten);
    }

    private static String text(@Nullable String typed) {
        return VerbeteractieForm.tekst(typed);
    }

    /** The goal in words. */
    public String doelnaam() {
        return doelen.stream().filter(d -> d.waarde().equals(doel)).map(Keuze::tekst).findFirst().orElse("");
    }

    @Override
    public String titel() {
        return "Actie in werkplan";
    }
}
