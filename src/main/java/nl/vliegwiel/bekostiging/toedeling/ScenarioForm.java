package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;

/** The fields of a whole scenario: parts, at most two keys for each kind, agreed percentages, edges. */
record ScenarioForm(Map<String, String> velden) {
    static final int SLEUTELS = 2;

    static ScenarioForm van(Scenario s, Opzet o) {
        var uit = new LinkedHashMap<String, String>();
        uit.put("naam", s.naam());
        uit.put("zin", s.zin());
        uit.put("buiten", s.buiten().name());
        uit.put("deelwijze", (s.naarProfijt() ? Deelwijze.PROFIJT : Deelwijze.AFGESPROKEN).name());
        for (var soort : Partijsoort.values()) {
            uit.put("deel-" + soort, Getal.veld(s.deel(soort)));
            var mix = s.sleutel(soort);
            for (int i = 0; i < SLEUTELS; i++) {
                var deel = i < mix.size() ? mix.get(i) : null;
                uit.put("sleutel-" + soort + "-" + i, deel == null ? "" : deel.sleutel().name());
                uit.put("procent-" + soort + "-" + i, deel == null ? "" : Getal.veld(deel.procent()));
                uit.put("voet-" + soort + "-" + i,
                        deel == null || deel.voetCent() == 0 ? "" : Getal.euroveld(deel.voetCent()));
            }
        }
        for (var p : o.partijen()) {
            uit.put("afgesproken-" + p.code(), Getal.veld(s.afgesproken().get(p.code())));
            var grens = s.grenzenVan(List.of(p.code())).get(p.code());
            uit.put("min-" + p.code(), grens == null ? "" : Getal.euroveld(grens.minCent()));
            uit.put("max-" + p.code(), grens == null ? "" : Getal.euroveld(grens.maxCent()));
        }
        return new ScenarioForm(uit);
    }

    String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** The scenario as typed; null when something cannot be read, and fouten says what. */
    @Nullable
    Scenario gelezen(String letter, Opzet o, Fouten fouten) {
        if (veld("naam").isEmpty())
            fouten.meld("naam", "Schrijf een naam voor het scenario");
        var delen = new HashMap<Partijsoort, BigDecimal>();
        var sleutels = new HashMap<Partijsoort, List<Sleuteldeel>>();
        var som = BigDecimal.ZERO;
        for (var soort : Partijsoort.values()) {
            var deel = Getal.procent(veld("deel-" + soort), "delen", "elk deel", fouten);
            delen.put(soort, deel == null ? BigDecimal.ZERO : deel);
            som = som.add(deel == null ? BigDecimal.ZERO : deel);
            sleutels.put(soort, mix(soort, fouten));
        }
        if (som.compareTo(Scenario.HONDERD) != 0)
            fouten.meld("delen", "De delen zijn samen " + Getal.veld(som) + "%. Maak er samen 100% van.");
        var afgesproken = new HashMap<String, BigDecimal>();
        var grenzen = new ArrayList<Grens>();
        for (var p : o.partijen())
            party(p.code(), p.naam(), afgesproken, grenzen, fouten);
        o.partijen().stream().filter(p -> sleutels.getOrDefault(p.soort(), List.of()).stream()
                .allMatch(d -> d.sleutel() == Verdeelsleutel.AFGESPROKEN)).forEach(p -> alone(p, afgesproken, fouten));
        var buiten = List.of(BuitenRegio.values()).stream().filter(b -> b.name().equals(veld("buiten"))).findFirst()
                .orElse(BuitenRegio.OMSLAAN);
        return fouten.isLeeg()
                ? new Scenario(letter, veld("naam"), veld("zin"), delen, sleutels, afgesproken, grenzen, buiten,
                        Deelwijze.PROFIJT.name().equals(veld("deelwijze"))
                                ? Deelwijze.PROFIJT
                                : Deelwijze.AFGESPROKEN)
                : null;
    }

    private List<Sleuteldeel> mix(Partijsoort soort, Fouten fouten) {
        var uit = new ArrayList<Sleuteldeel>();
        var plek = "sleutels-" + soort;
        var som = BigDecimal.ZERO;
        for (int i = 0; i < SLEUTELS; i++) {
            var naam = veld("sleutel-" + soort + "-" + i);
            var sleutel = List.of(Verdeelsleutel.values()).stream().filter(k -> k.name().equals(naam)).findFirst();
            if (sleutel.isEmpty())
                continue;
            var procent = Getal.procent(veld("procent-" + soort + "-" + i), plek, "elk deel", fouten);
            Long voet = Getal.centOfLeeg(veld("voet-" + soort + "-" + i), plek, "de vaste voet", fouten);
            if (procent == null)
                return List.of();
            som = som.add(procent);
            uit.add(new Sleuteldeel(sleutel.get(), procent, voet == null ? 0 : voet));
        }
        if (som.compareTo(Scenario.HONDERD) != 0)
            fouten.meld(plek, "De sleutels van de " + soort.meervoud() + " zijn samen " + Getal.veld(som)
                    + "%. Maak er samen 100% van.");
        return uit;
    }

    /** All of it agreed to be paid where no pupil is: a typing error more often than an agreement. */
    private static void alone(Partij p, Map<String, BigDecimal> afgesproken, Fouten fouten) {
        if (Integer.valueOf(0).equals(p.leerlingen())
                && Scenario.HONDERD.compareTo(afgesproken.getOrDefault(p.code(), BigDecimal.ZERO)) == 0)
            fouten.meld("afgesproken-" + p.code(), "Alles komt bij " + p.naam()
                    + ", en daar is geen enkele leerling. Kies een andere sleutel of controleer de aantallen");
    }

    private void party(String code, String naam, Map<String, BigDecimal> afgesproken, List<Grens> grenzen,
            Fouten fouten) {
        if (!veld("afgesproken-" + code).isEmpty()) {
            var deel = Getal.procent(veld("afgesproken-" + code), "afgesproken-" + code,
                    "het percentage van " + naam, fouten);
            if (deel != null)
                afgesproken.put(code, deel);
        }
        Long min = Getal.centOfLeeg(veld("min-" + code), "min-" + code, "de ondergrens van " + naam, fouten);
        Long max = Getal.centOfLeeg(veld("max-" + code), "max-" + code, "de bovengrens van " + naam, fouten);
        try {
            if (min != null || max != null)
                grenzen.add(new Grens(code, min, max));
        } catch (Geweigerd e) {
            fouten.meld("min-" + code, e.zin());
        }
    }
}
