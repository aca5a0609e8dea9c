package nl.vliegwiel.businesscase.aanname;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.kengetal.Getal;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of one assumption: its numbers with their shape, its source, and how it was found. */
public record AannameForm(Map<String, String> velden) {

    static AannameForm of(Grootheid g) {
        var a = Aanname.of(g);
        String bron = g.bron();
        return new AannameForm(Map.of("vorm", shape(g.verdeling()), "laag", text(a.laag(), g), "verwacht",
                text(a.verwacht(), g), "hoog", text(a.hoog(), g), "status", g.status().name(), "bron",
                bron == null ? "" : bron, "toelichting", g.toelichting() == null ? "" : g.toelichting(), "prijsjaar",
                g.prijsjaar() == null ? "" : String.valueOf(g.prijsjaar())));
    }

    public String tekst(String veld) {
        return Invoer.tekst(velden.get(veld));
    }

    /** The model with this assumption as it was sent; itself when there is a fault. */
    Model model(Model m, Grootheid oud, Fouten fouten) {
        var verdeling = distribution(oud, fouten);
        var bronnen = new ArrayList<>(m.bronnen());
        String bron = source(m, bronnen, fouten);
        if (AannamePage.STATUSSEN.stream().map(Keuze::waarde).noneMatch(tekst("status")::equals))
            fouten.meld("status", "Kies hoe dit getal is gevonden");
        Integer jaar = oud.prijsjaar() == null ? null : year(fouten);
        if (tekst("toelichting").length() > 1000)
            fouten.meld("toelichting", "Houd het bij 1.000 tekens");
        if (!fouten.isLeeg())
            return m;
        var nieuw = new Grootheid(oud.code(), oud.naam(), oud.eenheid(), verdeling, jaar,
                Grootheid.Status.valueOf(tekst("status")), bron, oud.nagekekenOp(),
                tekst("toelichting").isEmpty() ? null : tekst("toelichting"));
        return new Model(m.naam(), m.vraag(), m.regio(), m.nulalternatief(), m.fictief(), m.uitgangspunten(),
                m.prijsindex(), m.partijen(), bronnen,
                m.grootheden().stream().map(g -> g.code().equals(oud.code()) ? nieuw : g).toList(), m.samenhangen(),
                m.alternatieven());
    }

    private @Nullable Verdeling distribution(Grootheid g, Fouten fouten) {
        if (tekst("verwacht").isEmpty() && tekst("laag").isEmpty() && tekst("hoog").isEmpty())
            return null;
        var midden = number("verwacht", g, fouten);
        if (tekst("vorm").equals("zeker"))
            return midden == null ? null : new Verdeling.Vast(midden);
        var laag = number("laag", g, fouten);
        var hoog = number("hoog", g, fouten);
        if (midden == null || laag == null || hoog == null)
            return null;
        if (!(laag <= midden && midden <= hoog && laag < hoog)) {
            fouten.meld("verwacht", "Verwacht ligt tussen laag en hoog");
            return null;
        }
        return switch (tekst("vorm")) {
            case "driehoek" -> new Verdeling.Driehoek(laag, midden, hoog);
            case "pert" -> new Verdeling.Pert(laag, midden, hoog, 4);
            case "interval90" -> new Verdeling.Interval(midden, laag, hoog, 0.90, Verdeling.Vorm.NORMAAL);
            case "interval95" -> new Verdeling.Interval(midden, laag, hoog, 0.95, Verdeling.Vorm.NORMAAL);
            default -> {
                fouten.meld("vorm", "Kies een vorm");
                yield null;
            }
        };
    }

    private @Nullable Double number(String veld, Grootheid g, Fouten fouten) {
        var getal = Getal.read(tekst(veld));
        if (getal.isEmpty()) {
            fouten.meld(veld, Getal.ONLEESBAAR);
            return null;
        }
        boolean procent = Bedragen.deel(g.eenheid()) && !tekst(veld).contains("%")
                && Math.abs(getal.get().doubleValue()) > 1;
        return procent ? getal.get().movePointLeft(2).doubleValue() : getal.get().doubleValue();
    }

    /** A source that is there, or a new one. */
    private @Nullable String source(Model m, List<Bron> bronnen, Fouten fouten) {
        String titel = tekst("titel");
        if (titel.isEmpty()) {
            if (m.bron(tekst("bron")).isEmpty())
                fouten.meld("bron", "Kies een bron, of schrijf een nieuwe");
            return tekst("bron");
        }
        var sterkte = AannamePage.STERKTES.stream().filter(k -> k.waarde().equals(tekst("sterkte"))).findFirst();
        if (sterkte.isEmpty())
            fouten.meld("sterkte", "Kies hoe sterk het bewijs is");
        if (!tekst("bronjaar").matches("(19|20)\\d{2}"))
            fouten.meld("bronjaar", "Schrijf het jaar van de bron, bijvoorbeeld 2023");
        if (!fouten.isLeeg() || sterkte.isEmpty())
            return null;
        String code = "bron-" + (bronnen.size() + 1);
        bronnen.add(new Bron(code, titel, tekst("vindplaats").isEmpty() ? null : tekst("vindplaats"),
                Integer.valueOf(tekst("bronjaar")), Bron.Sterkte.valueOf(sterkte.get().waarde())));
        return code;
    }

    private @Nullable Integer year(Fouten fouten) {
        if (tekst("prijsjaar").matches("(19|20)\\d{2}"))
            return Integer.valueOf(tekst("prijsjaar"));
        fouten.meld("prijsjaar", "Schrijf in prijzen van welk jaar dit bedrag is");
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
