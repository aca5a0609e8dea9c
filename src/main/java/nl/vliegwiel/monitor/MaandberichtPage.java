package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The month on one page: what stands out, what the pilot did, and every figure with its verdict.
 *
 * @param profiel of the one school that it is about; null with a group
 */
public record MaandberichtPage(String maand, String naam, Filters filters, List<Opvallend> opvallend, long bekeken,
        List<String> pilot, List<Effect> effecten, Herkomst herkomst, List<Groep> groepen,
        boolean abonnement, @Nullable Schoolprofiel profiel) implements Page {

    /** A figure of which an effect of the pilot can be shown. */
    public record Effect(String naam, String url, String zin) {
    }

    /** One goal with its figures. */
    public record Groep(String doel, List<Regel> regels) {
    }

    /** One figure; oordeel says why there is none when it is not shown. */
    public record Regel(String naam, String url, String waarde, String marge, String moment, String oordeel) {
    }

    @Override
    public String titel() {
        return "Maandbericht " + maand;
    }

    static MaandberichtPage of(Blik blik, List<Reeks> series, Indicatoren indicatoren, List<Pilotuitkomst> pilot,
            Herkomst herkomst, boolean abonnement, @Nullable Schoolprofiel profiel) {
        var groups = new ArrayList<Groep>();
        for (var goal : indicatoren.doelen()) {
            var lines = series.stream().filter(r -> r.indicator().doel().equals(goal.code())).map(r -> line(r, blik))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Groep(goal.nummer() + ". " + goal.naam(), lines));
            }
        }
        return new MaandberichtPage(blik.totEnMet(), blik.naam(), blik.filters(), Opvallend.alle(series, blik),
                Opvallend.bekeken(series), pilot(pilot), effects(indicatoren, pilot), herkomst, groups, abonnement,
                profiel);
    }

    private static Regel line(Reeks reeks, Blik blik) {
        var indicator = reeks.indicator();
        String url = "/monitor/" + indicator.code() + blik.filters().query();
        Uitkomst latest = reeks.laatste();
        if (latest == null) {
            return new Regel(indicator.naam(), url, "", "", "", Doelblok.niets(reeks));
        }
        return new Regel(indicator.naam(), url, Cijfer.waarde(indicator, latest), Cijfer.interval(indicator, latest),
                Tegel.moment(reeks, latest.moment()), reeks.kaart().oordeel().woorden());
    }

    /** What may be said of the pilot over all figures: never more than was found. */
    private static List<String> pilot(List<Pilotuitkomst> pilot) {
        long sure = pilot.stream().filter(Pilotbeeld::aantoonbaar).count();
        long looks = pilot.stream().filter(u -> u.effect() != null).count();
        if (looks == 0) {
            return List.of("Er is nog geen effect van de pilot te berekenen.");
        }
        return List.of((sure == 0
                ? "Bij geen van de " + looks + " cijfers is een effect van de pilot aantoonbaar."
                : "Bij " + sure + " van de " + looks + " cijfers is een effect van de pilot aantoonbaar.")
                + " Scholen kozen zelf om mee te doen. Een effect is geen bewijs.");
    }

    private static List<Effect> effects(Indicatoren indicatoren, List<Pilotuitkomst> pilot) {
        var effects = new ArrayList<Effect>();
        for (var u : pilot) {
            Double effect = u.effect();
            var indicator = indicatoren.find(u.indicator());
            if (effect != null && indicator.isPresent() && Pilotbeeld.aantoonbaar(u)) {
                effects.add(new Effect(indicator.get().naam(), "/monitor/" + u.indicator(),
                        Nederlands.getal(Math.abs(effect) * indicator.get().eenheid().factor(), 1) + " "
                                + Cijfer.verschileenheid(indicator.get()) + (effect < 0 ? " omlaag" : " omhoog")
                                + " ten opzichte van scholen zonder pilot."));
            }
        }
        return effects;
    }
}
