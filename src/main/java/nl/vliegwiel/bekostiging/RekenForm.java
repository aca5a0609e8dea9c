package nl.vliegwiel.bekostiging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.toedeling.BuitenRegio;
import nl.vliegwiel.bekostiging.toedeling.Deelwijze;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.bekostiging.toedeling.Sleuteldeel;
import nl.vliegwiel.bekostiging.toedeling.Verdeelsleutel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;

/**
 * What one may try on the first screen without changing anything. Nothing sent: the values of the version.
 *
 * @param coach fte of coaches per 1,000 pupils
 * @param kosten euros of one full-time coach in a year
 * @param uren hours a week of preventive help per school
 * @param deel how the kinds share: by the percentages, or by what they win
 * @param naar key of the gemeenten; not called sleutel, which stands in the address
 */
public record RekenForm(@Nullable String scenario, @Nullable String coach, @Nullable String kosten,
        @Nullable String uren, @Nullable String gemeenten, @Nullable String swv, @Nullable String besturen,
        @Nullable String deel, @Nullable String naar, @Nullable String buiten) {
    public static final BigDecimal WEEK = BigDecimal.valueOf(36);
    public static final List<Verdeelsleutel> SLEUTELS = List.of(Verdeelsleutel.WOON, Verdeelsleutel.SCHOOL,
            Verdeelsleutel.GELIJK);

    /** The scenario that is looked at: the one asked, else the advised one. */
    public Scenario gekozen(Opzet o) {
        return o.scenario(scenario == null ? o.voorstel() : scenario).or(() -> o.scenario(o.voorstel()))
                .orElseGet(() -> o.scenarios().getFirst());
    }

    /** The fields as they stand on the screen: what was typed, else what the version says. */
    public Map<String, String> velden(Opzet o) {
        var s = gekozen(o);
        var uit = new LinkedHashMap<String, String>();
        for (var f : o.functies()) {
            if (f.code().equals("coach")) {
                uit.put("coach", Getal.veld(f.norm()));
                uit.put("kosten", Nederlands
                        .getal(f.loon().perFte().setScale(0, RoundingMode.HALF_UP).longValueExact()));
            }
            if (f.code().equals("jeugdhulp"))
                uit.put("uren", Getal.veld(f.minimum().multiply(WEEK).setScale(1, RoundingMode.HALF_UP)));
        }
        uit.put("gemeenten", Getal.veld(s.deel(Partijsoort.GEMEENTE)));
        uit.put("swv", Getal.veld(s.deel(Partijsoort.SAMENWERKINGSVERBAND)));
        uit.put("besturen", Getal.veld(s.deel(Partijsoort.SCHOOLBESTUUR)));
        uit.put("deel", (s.naarProfijt() ? Deelwijze.PROFIJT : Deelwijze.AFGESPROKEN).name());
        var mix = s.sleutel(Partijsoort.GEMEENTE);
        uit.put("naar", mix.size() == 1 ? mix.getFirst().sleutel().name() : "MIX");
        uit.put("buiten", s.buiten().name());
        typed().forEach((veld, waarde) -> {
            if (waarde != null)
                uit.put(veld, waarde);
        });
        return uit;
    }

    private Map<String, @Nullable String> typed() {
        var uit = new LinkedHashMap<String, @Nullable String>();
        uit.put("coach", coach);
        uit.put("kosten", kosten);
        uit.put("uren", uren);
        uit.put("gemeenten", gemeenten);
        uit.put("swv", swv);
        uit.put("besturen", besturen);
        uit.put("deel", deel);
        uit.put("naar", naar);
        uit.put("buiten", buiten);
        return uit;
    }

    private RekenForm untyped() {
        return new RekenForm(scenario, null, null, null, null, null, null, null, null, null);
    }

    /** Is something else tried than the version says? */
    public boolean probeert(Opzet o) {
        return !velden(o).equals(untyped().velden(o));
    }

    /** The version with what was typed; what cannot be read stands in fouten, and then the version comes back unchanged. */
    public Opzet toegepast(Opzet o, Fouten fouten) {
        var nu = velden(o);
        var oud = untyped().velden(o);
        var functies = new ArrayList<Functie>();
        for (var f : o.functies())
            functies.add(changed(f, nu, oud, fouten));
        var s = gekozen(o);
        var delen = new LinkedHashMap<Partijsoort, BigDecimal>();
        parts(nu, fouten, delen);
        if (!fouten.isLeeg())
            return o;
        var sleutels = new LinkedHashMap<>(s.sleutels());
        if (!Objects.equals(nu.get("naar"), oud.get("naar")))
            SLEUTELS.stream().filter(k -> k.name().equals(nu.get("naar")))
                    .forEach(k -> sleutels.put(Partijsoort.GEMEENTE, List.of(Sleuteldeel.heel(k))));
        var buitenRegio = List.of(BuitenRegio.values()).stream().filter(b -> b.name().equals(nu.get("buiten")))
                .findFirst().orElse(s.buiten());
        return o.metFuncties(functies).metScenario(new Scenario(s.letter(), s.naam(), s.zin(), delen, sleutels,
                s.afgesproken(), s.grenzen(), buitenRegio,
                Deelwijze.PROFIJT.name().equals(nu.get("deel")) ? Deelwijze.PROFIJT : Deelwijze.AFGESPROKEN));
    }

    private static Functie changed(Functie f, Map<String, String> nu, Map<String, String> oud, Fouten fouten) {
        var norm = f.norm();
        var minimum = f.minimum();
        var loon = f.loon();
        if (f.code().equals("coach")) {
            var n = Getal.nietNegatief(nu.get("coach"), "coach", "het aantal coaches", fouten);
            if (n != null && differs(nu, oud, "coach"))
                norm = n;
            var k = Getal.nietNegatief(nu.get("kosten"), "kosten", "de kosten per coach", fouten);
            if (k != null && k.signum() == 0)
                fouten.meld("kosten", "Schrijf de kosten per coach, meer dan nul");
            else if (k != null && differs(nu, oud, "kosten"))
                loon = loon.metKosten(k);
        }
        if (f.code().equals("jeugdhulp")) {
            var u = Getal.nietNegatief(nu.get("uren"), "uren", "het aantal uren", fouten);
            if (u != null && differs(nu, oud, "uren")) {
                norm = BigDecimal.ZERO;
                minimum = u.divide(WEEK, 2, RoundingMode.HALF_UP);
            }
        }
        return f.met(norm, minimum, loon);
    }

    private static boolean differs(Map<String, String> nu, Map<String, String> oud, String veld) {
        return !Objects.equals(nu.get(veld), oud.get(veld));
    }

    private static void parts(Map<String, String> nu, Fouten fouten, Map<Partijsoort, BigDecimal> delen) {
        var namen = Map.of(Partijsoort.GEMEENTE, "gemeenten", Partijsoort.SAMENWERKINGSVERBAND, "swv",
                Partijsoort.SCHOOLBESTUUR, "besturen");
        var som = BigDecimal.ZERO;
        for (var soort : Partijsoort.values()) {
            var deel = Getal.procent(nu.get(namen.get(soort)), "delen", "elk deel", fouten);
            if (deel == null)
                return;
            delen.put(soort, deel);
            som = som.add(deel);
        }
        if (som.compareTo(Scenario.HONDERD) != 0)
            fouten.meld("delen", "De delen zijn samen " + Getal.veld(som) + "%. Maak er samen 100% van.");
    }

    /** The percent that the three parts make, as typed; empty when one cannot be read. */
    public static String som(Map<String, String> velden) {
        var som = BigDecimal.ZERO;
        for (var veld : List.of("gemeenten", "swv", "besturen")) {
            var deel = Getal.gelezen(velden.get(veld));
            if (deel.isEmpty())
                return "?";
            som = som.add(deel.get());
        }
        return Getal.veld(som);
    }
}
