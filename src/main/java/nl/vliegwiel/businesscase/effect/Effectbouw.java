package nl.vliegwiel.businesscase.effect;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid.Status;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.wijziging.Modelbouw;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Fouten;

/** Builds an effect out of a form, with the numbers and sources that it needs; every fault stands at its field. */
final class Effectbouw {
    private final Model model;
    private final EffectForm form;
    private final Kengetallen kengetallen;
    private final Fouten fouten;
    private final Modelbouw bouw;
    private final String code;

    Effectbouw(Model model, EffectForm form, Kengetallen kengetallen, Fouten fouten) {
        this.model = model;
        this.form = form;
        this.kengetallen = kengetallen;
        this.fouten = fouten;
        this.bouw = new Modelbouw(model);
        var bezet = model.alternatieven().stream().flatMap(a -> a.effecten().stream()).map(Effect::code).toList();
        this.code = Modelbouw.free(form.tekst("naam"),
                c -> bezet.contains(c) || model.grootheid(c + "-omvang").isPresent());
    }

    /** The model with the effect; itself when there is a fault. */
    Model metEffect(@Nullable Monitormeting meting) {
        if (form.tekst("naam").isEmpty() || form.tekst("naam").length() > 100)
            fouten.meld("naam", "Geef het effect een naam van hoogstens 100 tekens");
        var alternatief = model.alternatieven().stream().filter(a -> a.code().equals(form.tekst("alternatief")))
                .findFirst().orElse(model.alternatieven().getFirst());
        var soort = size(meting);
        String aantal = number("aantal", "Aantal: " + form.tekst("naam"), "leerlingen",
                form.getal("aantal", 0, 1e7, "Schrijf voor hoeveel leerlingen per jaar dit geldt", fouten), expert());
        price();
        String duur = number("duur", "Hoe lang het aanhoudt: " + form.tekst("naam"), "jaar",
                form.getal("duur", 0.1, 100, "Schrijf hoeveel jaar het aanhoudt, bijvoorbeeld 2", fouten), expert());
        String uitdoving = number("uitdoving", "Deel dat elk jaar verdwijnt: " + form.tekst("naam"), "deel per jaar",
                form.deel("uitdoving", "Schrijf een percentage van 0 tot en met 100", fouten), expert());
        var vertraging = form.getal("vertraging", 0, model.uitgangspunten().horizon(),
                "Schrijf een heel aantal jaren, binnen de horizon van " + model.uitgangspunten().horizon() + " jaar",
                fouten);
        var netto = net(meting == null ? form.voorNa() : meting.meting() == Effect.Meting.VOOR_NA);
        var aandelen = new Modelvelden(form.velden(), fouten).aandelen(model);
        if (!fouten.isLeeg() || vertraging == null)
            return model;
        var effect = new Effect(code, form.tekst("naam"), soort, Effect.Gunstig.LAGER, false,
                meting != null ? meting.meting() : form.voorNa() ? Effect.Meting.VOOR_NA : Effect.Meting.VERGELIJKING,
                aantal, null, soort == Effect.Soort.GESTANDAARDISEERD ? code + "-uitgangswaarde" : null,
                code + "-omvang", code + "-prijs", duur, (int) Math.round(vertraging), uitdoving, null, null, netto,
                aandelen, form.tekst("overlapgroep").isEmpty() ? null : form.tekst("overlapgroep"));
        return bouw.model().with(alternatief.withEffecten(Modelbouw.met(alternatief.effecten(), null, effect)));
    }

    /** The size of the effect with its source; the monitor's is taken over, never typed. */
    private Effect.Soort size(@Nullable Monitormeting meting) {
        String naam = form.tekst("naam");
        return switch (form.uit()) {
            case EffectForm.MONITOR -> fromMonitor(meting, naam);
            case EffectForm.LITERATUUR -> fromLiterature(naam);
            case EffectForm.BUNDELING -> pooled(naam);
            default -> {
                expertSize(naam);
                yield Effect.Soort.ABSOLUUT;
            }
        };
    }

    private Effect.Soort fromMonitor(@Nullable Monitormeting meting, String naam) {
        var factor = form.getal("omrekening", 1e-9, 1e9, "Schrijf een getal groter dan 0", fouten);
        if (meting != null && factor != null) {
            bouw.met(meting.bron());
            bouw.met(new Grootheid(code + "-omvang", naam, "per leerling", meting.verdeling(factor), null,
                    Status.GEMETEN, meting.bron().code(), null,
                    meting.toelichting() + " Omrekening: × " + form.tekst("omrekening") + "."));
        }
        return Effect.Soort.ABSOLUUT;
    }

    private Effect.Soort fromLiterature(String naam) {
        var k = kengetallen.find(form.tekst("kengetal")).filter(x -> x.soort() == Kengetal.Soort.EFFECT);
        if (k.isEmpty() || k.get().waarde() == null) {
            fouten.meld("kengetal", "Kies een effect uit de lijst");
            return Effect.Soort.ABSOLUUT;
        }
        return fromStudy(k.get(), naam);
    }

    private Effect.Soort fromStudy(Kengetal k, String naam) {
        var bron = source(k);
        bouw.met(
                new Grootheid(code + "-omvang", naam, k.eenheid(), k.verdeling(), null, Status.LITERATUUR, bron, null,
                        k.toelichting()));
        return k.eenheid().contains("(d)") ? standardised(naam) : Effect.Soort.ABSOLUUT;
    }

    /** Studies taken together, with what they differ in the margin. */
    private Effect.Soort pooled(String naam) {
        var bundelform = new BundelingForm(new Modelvelden(form.velden(), fouten), kengetallen);
        var b = bundelform.bundeling();
        if (b != null) {
            var bron = new Bron("bron-" + code + "-bundeling", BundelingForm.bron(b), null, null, Bron.Sterkte.MATIG);
            bouw.met(bron);
            bouw.met(new Grootheid(code + "-omvang", naam, bundelform.gestandaardiseerd()
                    ? "standaardafwijking (d)"
                    : "per leerling", bundelform.verdeling(b), null, Status.LITERATUUR, bron.code(), null,
                    BundelingForm.toelichting(b)));
        }
        return bundelform.gestandaardiseerd() ? standardised(naam) : Effect.Soort.ABSOLUUT;
    }

    private Effect.Soort standardised(String naam) {
        var sd = form.getal("uitgangswaarde", 1e-9, 1e9,
                "Schrijf de standaardafwijking waarin dit effect is gemeten", fouten);
        number("uitgangswaarde", "Standaardafwijking: " + naam, "eenheid van de prijs", sd, expert());
        return Effect.Soort.GESTANDAARDISEERD;
    }

    private void expertSize(String naam) {
        String zin = "Schrijf een getal";
        var laag = form.getal("laag", -1e9, 1e9, zin, fouten);
        var midden = form.getal("verwacht", -1e9, 1e9, zin, fouten);
        var hoog = form.getal("hoog", -1e9, 1e9, zin, fouten);
        if (laag == null || midden == null || hoog == null)
            return;
        if (!(laag < midden && midden < hoog)) {
            fouten.meld("verwacht", "Verwacht ligt tussen laag en hoog. In 9 van de 10 gevallen ligt het daartussen");
            return;
        }
        bouw.met(new Grootheid(code + "-omvang", naam, "per leerling",
                new Verdeling.Interval(midden, laag, hoog, 0.90, Verdeling.Vorm.NORMAAL), null, Status.EXPERT, expert(),
                null, "Marge van 90%, geschat door deskundigen."));
    }

    private void price() {
        var k = kengetallen.find(form.tekst("prijs")).filter(x -> x.soort() == Kengetal.Soort.PRIJS);
        var waarde = k.map(Kengetal::waarde).orElse(null);
        if (k.isPresent() && waarde != null) {
            source(k.get());
            bouw.met(k.get().alsGrootheid(code + "-prijs"));
            return;
        }
        var eigen = form.getal("eigenprijs", 0, 1e9, "Kies een prijs uit de lijst, of schrijf er zelf een", fouten);
        if (eigen != null)
            bouw.met(new Grootheid(code + "-prijs", "Prijs: " + form.tekst("naam"), "eenheid",
                    new Verdeling.Vast(eigen), model.uitgangspunten().prijsjaar(), Status.AANNAME, expert(), null,
                    null));
    }

    /** Before and after is not yet what the team did; with a comparison group it is, and nothing is taken off again. */
    private Effect.Netto net(boolean voorNa) {
        if (!voorNa)
            return Effect.Netto.GEEN;
        String weg = number("deadweight", "Wat er ook zonder team was gebeurd: " + form.tekst("naam"), "deel",
                form.deel("deadweight", "Voor en na: schrijf welk deel er ook zonder team was gekomen", fouten),
                expert());
        String toe = number("attributie", "Deel dat door het team komt: " + form.tekst("naam"), "deel",
                form.deel("attributie", "Voor en na: schrijf welk deel door het team komt", fouten), expert());
        return new Effect.Netto(weg, toe, null, null, null);
    }

    private String number(String veld, String naam, String eenheid, @Nullable Double waarde, String bron) {
        if (waarde != null)
            bouw.met(
                    new Grootheid(code + "-" + veld, naam, eenheid, new Verdeling.Vast(waarde), null, Status.AANNAME,
                            bron, null, null));
        return code + "-" + veld;
    }

    /** The source that was typed for what is assumed here. */
    private String expert() {
        String titel = form.tekst("bron");
        if (titel.isEmpty())
            fouten.meld("bron", "Schrijf waar deze aannames vandaan komen");
        String c = "bron-" + code;
        bouw.met(new Bron(c, titel, null, model.uitgangspunten().basisjaar(), Bron.Sterkte.ZWAK));
        return c;
    }

    private String source(Kengetal k) {
        bouw.met(k.alsBron());
        return k.alsBron().code();
    }

    static Map<String, String> start(Model model) {
        return Map.of("alternatief", model.alternatieven().getFirst().code(), "uitdoving", "30%", "vertraging", "0",
                "omrekening", "1", "hoe", "pilot", "meting", "vergelijking", "maat", "eenheid", "verwachting", "hier");
    }
}
