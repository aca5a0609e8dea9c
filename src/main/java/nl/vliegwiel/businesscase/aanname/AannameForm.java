package nl.vliegwiel.businesscase.aanname;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.wijziging.Modelbouw;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;

/** What the browser sends of one assumption: its numbers with their shape, its source, and how it was found. */
public record AannameForm(Modelvelden in) {

    static Map<String, String> velden(Grootheid g) {
        var a = Aanname.of(g);
        String bron = g.bron();
        return Map.of("vorm", shape(g.verdeling()), "laag", text(a.laag(), g), "verwacht",
                text(a.verwacht(), g), "hoog", text(a.hoog(), g), "status", g.status().name(), "bron",
                bron == null ? "" : bron, "toelichting", g.toelichting() == null ? "" : g.toelichting(), "prijsjaar",
                g.prijsjaar() == null ? "" : String.valueOf(g.prijsjaar()));
    }

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("vorm", "Hoe zeker is het getal?");
        labels.put("laag", "Laag");
        labels.put("verwacht", "Verwacht");
        labels.put("hoog", "Hoog");
        labels.put("prijsjaar", "In prijzen van welk jaar?");
        labels.put("status", "Hoe is het gevonden?");
        labels.put("bron", "Bron");
        labels.put("toelichting", "Toelichting");
        return labels;
    }

    /** The model with this assumption as it was sent; itself when there is a fault. */
    Model model(Model m, Grootheid oud) {
        var bouw = new Modelbouw(m);
        var verdeling = distribution(oud);
        var bron = in.bron(m);
        var status = in.status();
        Integer jaar = oud.prijsjaar() == null ? null : year();
        if (in.tekst("toelichting").length() > 1000)
            in.meld("toelichting", "Houd het bij 1.000 tekens");
        if (!in.fouten().isLeeg() || bron == null)
            return m;
        bouw.met(bron);
        var nieuw = new Grootheid(oud.code(), oud.naam(), oud.eenheid(), verdeling, jaar, status, bron.code(),
                oud.nagekekenOp(), in.tekst("toelichting").isEmpty() ? null : in.tekst("toelichting"));
        var klaar = bouw.model();
        var model = klaar.withGrootheden(
                klaar.grootheden().stream().map(g -> g.code().equals(oud.code()) ? nieuw : g).toList());
        Modelwijzigingen.toets(m, model, pad -> pad.endsWith("jaar")
                ? "prijsjaar"
                : pad.endsWith("/bron") ? "bron" : pad.endsWith("/vorm") ? "vorm" : "verwacht", in.fouten());
        return model;
    }

    private @Nullable Verdeling distribution(Grootheid g) {
        if (in.tekst("verwacht").isEmpty() && in.tekst("laag").isEmpty() && in.tekst("hoog").isEmpty())
            return null;
        boolean deel = Bedragen.deel(g.eenheid());
        String vorm = in.keuze("vorm", AannamePage.VORMEN, "Kies een vorm");
        var midden = in.getal("verwacht", deel);
        if (vorm.equals("zeker"))
            return midden == null ? null : new Verdeling.Vast(midden);
        var laag = in.getal("laag", deel);
        var hoog = in.getal("hoog", deel);
        if (midden == null || laag == null || hoog == null)
            return null;
        if (!(laag <= midden && midden <= hoog && laag < hoog)) {
            in.meld("verwacht", "Verwacht ligt tussen laag en hoog");
            return null;
        }
        return switch (vorm) {
            case "driehoek" -> new Verdeling.Driehoek(laag, midden, hoog);
            case "interval90" -> new Verdeling.Interval(midden, laag, hoog, 0.90, Verdeling.Vorm.NORMAAL);
            case "interval95" -> new Verdeling.Interval(midden, laag, hoog, 0.95, Verdeling.Vorm.NORMAAL);
            default -> new Verdeling.Pert(laag, midden, hoog, 4);
        };
    }

    private @Nullable Integer year() {
        if (in.tekst("prijsjaar").matches("(19|20)\\d{2}"))
            return Integer.valueOf(in.tekst("prijsjaar"));
        in.meld("prijsjaar", "Schrijf in prijzen van welk jaar dit bedrag is");
        return null;
    }

    private static String shape(@Nullable Verdeling v) {
        return switch (v) {
            case Verdeling.Driehoek _ -> "driehoek";
            case Verdeling.Pert _ -> "pert";
            case Verdeling.Interval x -> x.zekerheid() > 0.92 ? "interval95" : "interval90";
            case null -> "pert";
            case Verdeling.Vast _ -> "zeker";
            default -> "interval90";
        };
    }

    private static String text(@Nullable Double getal, Grootheid g) {
        return getal == null ? "" : Bedragen.invoer(getal, g.eenheid());
    }
}
