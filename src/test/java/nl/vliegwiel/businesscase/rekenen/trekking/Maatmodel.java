package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Discontovoet;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.rekenen.model.Prijsindex;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** The case that is measured: 30 effects with five drawn numbers each and a shared deadweight, 10 years, four cohorts, 7 parties. Made up. */
final class Maatmodel {
    static final int EFFECTEN = 30;
    static final int PARTIJEN = 7;

    private final List<Grootheid> grootheden = new ArrayList<>();

    private Maatmodel() {
    }

    static Model model(int trekkingen) {
        return new Maatmodel().make(trekkingen);
    }

    private String getal(String code, Verdeling verdeling, boolean geld) {
        grootheden.add(new Grootheid(code, code, "eenheid", verdeling, geld ? 2023 : null, Grootheid.Status.FICTIEF,
                "maat", null, null));
        return code;
    }

    private Model make(int trekkingen) {
        getal("deadweight", new Verdeling.Driehoek(0.1, 0.25, 0.5), false);
        getal("attributie", new Verdeling.Vast(0.8), false);
        getal("duur", new Verdeling.Vast(4), false);
        getal("uitdoving", new Verdeling.Vast(0.3), false);
        var effecten = new ArrayList<Effect>();
        for (int i = 0; i < EFFECTEN; i++)
            effecten.add(effect(i));
        var kosten = List.of(new Kostenregel("team", "team", Kostenregel.Soort.TEAM, null,
                getal("kosten", new Verdeling.Driehoek(1.4e6, 1.6e6, 2e6), true), 0, 4, List.of(), 0, 0, null,
                shares(0)));
        var cohorten = List.of(new Cohort(1, 0.25), new Cohort(2, 0.5), new Cohort(3, 0.75), new Cohort(4, 1));
        var partijen = new ArrayList<Partij>();
        for (int p = 0; p < PARTIJEN; p++)
            partijen.add(new Partij("p" + p, "p" + p, p < 4, Partij.Perspectief.ANDEREN));
        return new Model("maat", "Hoe snel?", "verzonnen", "Het beleid van nu gaat door.", true,
                new Uitgangspunten(2023, 2023, 10, new Discontovoet("NL-2021", 0.0225, null, null), List.of(),
                        Uitgangspunten.Moment.EINDE, 20230330, trekkingen, false),
                new Prijsindex("", Map.of()), partijen,
                List.of(new Bron("maat", "Verzonnen", null, null, Bron.Sterkte.ZWAK)), grootheden, List.of(),
                List.of(new Alternatief("alt", "alt", "", cohorten, effecten, kosten, List.of(), List.of(), null)));
    }

    private Effect effect(int i) {
        var aantal = getal("aantal" + i, new Verdeling.Pert(80 + i, 120 + i, 260 + 2 * i, 4), false);
        var bereik = getal("bereik" + i, new Verdeling.Driehoek(0.4, 0.6 + i * 0.005, 0.9), false);
        var start = getal("start" + i, new Verdeling.Driehoek(0.1, 0.2, 0.4), false);
        var omvang = getal("omvang" + i, new Verdeling.Normaal(0.15, 0.1, null, null), false);
        var prijs = getal("prijs" + i, new Verdeling.Lognormaal(6000 + 100 * i, 0.35), true);
        return new Effect("e" + i, "e" + i, Effect.Soort.RELATIEF, Effect.Gunstig.LAGER, false, Effect.Meting.VOOR_NA,
                aantal, bereik, start, omvang, prijs, "duur", 1, "uitdoving", null, null,
                new Effect.Netto("deadweight", "attributie", null, null, null), shares(i), null);
    }

    private static Map<String, Double> shares(int i) {
        var aandelen = new LinkedHashMap<String, Double>();
        double som = 0;
        for (int p = 1; p < PARTIJEN; p++) {
            double deel = Math.round(1000 * (1 + (p * 7 + i) % 5) / 30.0) / 1000.0;
            aandelen.put("p" + p, deel);
            som += deel;
        }
        aandelen.put("p0", 1 - som);
        return aandelen;
    }
}
