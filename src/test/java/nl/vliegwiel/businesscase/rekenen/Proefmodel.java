package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Discontovoet;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.rekenen.model.Prijsindex;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten.Moment;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** Small models for tests, built from parts; all figures are made up. */
public final class Proefmodel {
    public final List<Grootheid> grootheden = new ArrayList<>();
    public final List<Effect> effecten = new ArrayList<>();
    public final List<Kostenregel> kosten = new ArrayList<>();
    public final List<Geldoverdracht> overdrachten = new ArrayList<>();
    public final List<Samenhang> samenhangen = new ArrayList<>();
    public List<Cohort> cohorten = List.of(new Cohort(0, 1));
    public Uitgangspunten uitgangspunten = new Uitgangspunten(2023, 2023, 10,
            new Discontovoet("proef", 0.0225, null, null), List.of(), Moment.EINDE, 7, 2000, false);

    public Proefmodel() {
        getal("een", new Verdeling.Vast(1));
        geld("euro", new Verdeling.Vast(1));
    }

    public Proefmodel getal(String code, Verdeling verdeling) {
        return add(code, verdeling, null);
    }

    public Proefmodel geld(String code, Verdeling verdeling) {
        return add(code, verdeling, 2023);
    }

    private Proefmodel add(String code, Verdeling verdeling, Integer prijsjaar) {
        grootheden.removeIf(g -> g.code().equals(code));
        grootheden.add(new Grootheid(code, code, "eenheid", verdeling, prijsjaar, Grootheid.Status.FICTIEF, "proef",
                null, null));
        return this;
    }

    public Proefmodel horizon(int jaren) {
        return settings(jaren, uitgangspunten.discontovoet().voet(), uitgangspunten.moment(),
                uitgangspunten.trekkingen());
    }

    public Proefmodel settings(int horizon, double voet, Moment moment, int trekkingen) {
        uitgangspunten = new Uitgangspunten(2023, 2023, horizon, new Discontovoet("proef", voet, null, null),
                List.of(), moment, 7, trekkingen, false);
        return this;
    }

    /** An absolute effect of a number times a price, in one year, for one party. */
    public Proefmodel effect(String code, String omvang, String prijs) {
        effecten.add(effect(code, Effect.Soort.ABSOLUUT, null, omvang, prijs, "een", null, null, 0));
        return this;
    }

    public static Effect effect(String code, Effect.Soort soort, String uitgangswaarde, String omvang, String prijs,
            String duur, String uitdoving, Effect.Verloop verloop, int vertraging) {
        return new Effect(code, code, soort, Effect.Gunstig.LAGER, false, Effect.Meting.VERGELIJKING, "een", null,
                uitgangswaarde, omvang, prijs, duur, vertraging, uitdoving, verloop, null, Effect.Netto.GEEN,
                Map.of("a", 0.6, "b", 0.4), null);
    }

    public Proefmodel kosten(String code, String bedrag, int eerste, int laatste) {
        kosten.add(new Kostenregel(code, code, Kostenregel.Soort.TEAM, null, bedrag, eerste, laatste, List.of(), 0, 0,
                null, Map.of("a", 1.0)));
        return this;
    }

    /** These benefits and costs from year 0 on, as they are. */
    public static Proefmodel reeks(double voet, Moment moment, double... saldi) {
        var proef = new Proefmodel().settings(saldi.length - 1, voet, moment, 100).effect("reeks", "een", "euro");
        proef.cohorten = IntStream.range(0, saldi.length).mapToObj(t -> new Cohort(t, saldi[t])).toList();
        return proef;
    }

    public Alternatief alternatief(String code) {
        return new Alternatief(code, code, "", cohorten, effecten, kosten, overdrachten, List.of(), null);
    }

    public Model model() {
        return new Model("proef", "Levert het op?", "verzonnen", "Het beleid van nu gaat door.", true, uitgangspunten,
                new Prijsindex("verzonnen", Map.of(2023, 100.0, 2020, 80.0)),
                List.of(new Partij("a", "A", true, Partij.Perspectief.BELASTINGBETALERS),
                        new Partij("b", "B", false, Partij.Perspectief.DEELNEMERS)),
                List.of(new Bron("proef", "Verzonnen", null, 2023, Bron.Sterkte.ZWAK)), grootheden, samenhangen,
                List.of(alternatief("alt")));
    }
}
