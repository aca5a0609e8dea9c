package nl.vliegwiel.businesscase.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.web.Keuze;

/**
 * A number in a form: one of the model, a price of the list, one that is not known yet, or a new one with its margin.
 *
 * @param veld name of the choice; what is new has this name with -verwacht, -laag, -hoog, -eenheid and -prijsjaar
 * @param wat what it is, to name a new one
 * @param zonder words for "no number here"; null when there must be one
 */
public record Getalkeuze(String veld, String wat, boolean geld, @Nullable String zonder) {
    private static final String ONBEKEND = "onbekend";
    private static final String ZONDER = "zonder";
    private static final String PRIJS = "prijs:";
    private static final double PERT = 4;

    /** All that can be chosen beside a new number. */
    public List<Keuze> opties(Model m, List<Kengetal> prijzen) {
        var opties = new ArrayList<Keuze>();
        if (zonder != null)
            opties.add(new Keuze(ZONDER, zonder));
        m.grootheden().stream().filter(g -> g.geld() == geld)
                .forEach(g -> opties.add(new Keuze(g.code(), g.naam() + " (" + g.eenheid() + ")")));
        if (geld)
            prijzen.forEach(k -> opties.add(new Keuze(PRIJS + k.code(), "Prijslijst: " + k.naam() + ", "
                    + k.eenheid())));
        opties.add(new Keuze(ONBEKEND, "Nog niet bekend: dan is er nog geen uitkomst"));
        return opties;
    }

    /** What stands in the choice for this code. */
    public Map<String, String> velden(@Nullable String code) {
        return Map.of(veld, code == null ? ZONDER : code);
    }

    /** Does the form ask for a number that is not in the model yet. */
    public boolean nieuw(Modelvelden in) {
        return in.tekst(veld).isEmpty();
    }

    /** Is the price one of the list, that brings its own source. */
    private static boolean listed(String keuze) {
        return keuze.startsWith(PRIJS);
    }

    /**
     * Code of the number; what is new is added to the model. Null when there is none here, or when there is a fault.
     *
     * @param bron source of what is typed here; null when it was not asked or is wrong
     */
    public @Nullable String read(Modelvelden in, Modelbouw bouw, List<Kengetal> prijzen, @Nullable Bron bron,
            String naam) {
        if (nieuw(in))
            return typed(in, bouw, bron, naam);
        String keuze = in.keuze(veld, opties(bouw.begin(), prijzen), "Kies een getal uit de lijst");
        if (keuze.isEmpty() || keuze.equals(ZONDER))
            return null;
        if (keuze.equals(ONBEKEND)) {
            var g = new Grootheid(bouw.code(naam + "-" + veld), wat + ": " + naam, unit(in), null, null,
                    Grootheid.Status.AANNAME, null, null, null);
            return add(bouw, geld ? priced(g, bouw.begin().uitgangspunten().prijsjaar()) : g);
        }
        if (!listed(keuze))
            return keuze;
        var k = prijzen.stream().filter(x -> (PRIJS + x.code()).equals(keuze)).findFirst().orElseThrow();
        bouw.met(k.alsBron());
        return add(bouw, k.alsGrootheid(bouw.code(k.code())));
    }

    private @Nullable String typed(Modelvelden in, Modelbouw bouw, @Nullable Bron bron, String naam) {
        var verdeling = distribution(in);
        Integer jaar = geld ? year(in) : null;
        var status = in.status();
        if (verdeling == null || bron == null || geld && jaar == null)
            return null;
        bouw.met(bron);
        return add(bouw, new Grootheid(bouw.code(naam + "-" + veld), wat + ": " + naam, unit(in), verdeling, jaar,
                status, bron.code(), null, null));
    }

    private static String add(Modelbouw bouw, Grootheid g) {
        bouw.met(g);
        return g.code();
    }

    private static Grootheid priced(Grootheid g, int jaar) {
        return new Grootheid(g.code(), g.naam(), g.eenheid(), null, jaar, g.status(), null, null, null);
    }

    private String unit(Modelvelden in) {
        String eenheid = in.tekst(veld + "-eenheid");
        return eenheid.isEmpty() || eenheid.length() > 60 ? geld ? "jaar" : "per jaar" : eenheid;
    }

    private @Nullable Verdeling distribution(Modelvelden in) {
        if (in.tekst(veld + "-verwacht").isEmpty()) {
            in.meld(veld + "-verwacht", "Vul een getal in, of kies ‘Nog niet bekend’. Leeg is niet nul");
            return null;
        }
        var midden = amount(in, "verwacht");
        boolean marge = !in.tekst(veld + "-laag").isEmpty() || !in.tekst(veld + "-hoog").isEmpty();
        if (!marge)
            return midden == null ? null : new Verdeling.Vast(midden);
        if (in.tekst(veld + "-laag").isEmpty() || in.tekst(veld + "-hoog").isEmpty()) {
            in.meld(veld + (in.tekst(veld + "-laag").isEmpty() ? "-laag" : "-hoog"),
                    "Vul laag en hoog allebei in, of geen van beide");
            return null;
        }
        var laag = amount(in, "laag");
        var hoog = amount(in, "hoog");
        if (midden == null || laag == null || hoog == null)
            return null;
        if (!(laag <= midden && midden <= hoog && laag < hoog)) {
            in.meld(veld + "-verwacht", "Verwacht ligt tussen laag en hoog");
            return null;
        }
        return new Verdeling.Pert(laag, midden, hoog, PERT);
    }

    private @Nullable Double amount(Modelvelden in, String einde) {
        var getal = in.getal(veld + "-" + einde, false);
        if (getal != null && getal < 0) {
            in.meld(veld + "-" + einde, (geld ? "Een bedrag" : "Een hoeveelheid") + " kan niet onder 0 liggen");
            return null;
        }
        return getal;
    }

    private @Nullable Integer year(Modelvelden in) {
        if (in.tekst(veld + "-prijsjaar").matches("(19|20)\\d{2}"))
            return Integer.valueOf(in.tekst(veld + "-prijsjaar"));
        in.meld(veld + "-prijsjaar", "Schrijf in prijzen van welk jaar dit bedrag is");
        return null;
    }
}
