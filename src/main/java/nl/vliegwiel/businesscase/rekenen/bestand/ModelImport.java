package nl.vliegwiel.businesscase.rekenen.bestand;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
import nl.vliegwiel.businesscase.rekenen.model.Pmpost;
import nl.vliegwiel.businesscase.rekenen.model.Prijsindex;
import nl.vliegwiel.businesscase.rekenen.model.Reikwijdte;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** Reads the fields of a model; names of fields are those of the records. */
final class ModelImport {
    private static final int DRAWS = 10_000;
    private static final Discontovoet NO_RATE = new Discontovoet("", Double.NaN, null, null);

    private ModelImport() {
    }

    static Model model(JsonReader in) {
        in.textOrNull("$schema");
        return new Model(in.text("naam"), in.text("vraag"), in.text("regio"), in.text("nulalternatief"),
                in.flag("fictief", false),
                in.part("uitgangspunten", ModelImport::settings,
                        new Uitgangspunten(0, 0, 0, NO_RATE, List.of(), Uitgangspunten.Moment.EINDE, 0, 0, false)),
                index(in), in.list("partijen", true, ModelImport::party),
                in.list("bronnen", false, ModelImport::source), in.list("grootheden", true, ModelImport::number),
                in.list("samenhangen", false, ModelImport::correlation),
                in.list("alternatieven", true, ModelImport::alternative));
    }

    private static Uitgangspunten settings(JsonReader in) {
        var zaad = in.longOrNull("zaad");
        return new Uitgangspunten(in.integer("prijsjaar", null), in.integer("basisjaar", null),
                in.integer("horizon", null), in.part("discontovoet", ModelImport::rate, NO_RATE),
                in.list("gevoeligheid", false, ModelImport::rate),
                in.choice("moment", Uitgangspunten.Moment.class, Uitgangspunten.Moment.EINDE), zaad == null ? 1 : zaad,
                in.integer("trekkingen", DRAWS), in.flag("totNauwkeurig", false));
    }

    private static Discontovoet rate(JsonReader in) {
        return new Discontovoet(in.text("code"), in.number("voet"), date(in, "geldigVan"), in.textOrNull("bron"));
    }

    private static @Nullable LocalDate date(JsonReader in, String veld) {
        var tekst = in.textOrNull(veld);
        try {
            return tekst == null ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            in.add(veld, "Schrijf een datum als 2026-03-30.");
            return null;
        }
    }

    private static Prijsindex index(JsonReader in) {
        var index = in.part("prijsindex", deel -> {
            var cijfers = new LinkedHashMap<Integer, Double>();
            deel.perCode("cijfers").forEach((jaar, cijfer) -> {
                if (jaar.matches("\\d{4}"))
                    cijfers.put(Integer.parseInt(jaar), cijfer);
                else
                    deel.add("cijfers", "\"%s\" is geen jaar.".formatted(jaar));
            });
            return new Prijsindex(deel.text("bron"), cijfers);
        });
        return index == null ? new Prijsindex("", Map.of()) : index;
    }

    private static Partij party(JsonReader in) {
        return new Partij(in.text("code"), in.text("naam"), in.flag("overheid", false),
                in.choice("perspectief", Partij.Perspectief.class, null));
    }

    private static Bron source(JsonReader in) {
        return new Bron(in.text("code"), in.text("titel"), in.textOrNull("vindplaats"), in.integerOrNull("jaar"),
                in.choice("sterkte", Bron.Sterkte.class, null));
    }

    private static Grootheid number(JsonReader in) {
        return new Grootheid(in.text("code"), in.text("naam"), in.text("eenheid"),
                in.part("verdeling", ModelImport::distribution), in.integerOrNull("prijsjaar"),
                in.choice("status", Grootheid.Status.class, null), in.textOrNull("bron"), date(in, "nagekekenOp"),
                in.textOrNull("toelichting"));
    }

    private static Verdeling distribution(JsonReader in) {
        var soort = in.text("soort");
        return switch (soort) {
            case "vast" -> new Verdeling.Vast(in.number("waarde"));
            case "uniform" -> new Verdeling.Uniform(in.number("laag"), in.number("hoog"));
            case "driehoek" -> new Verdeling.Driehoek(in.number("laag"), in.number("top"), in.number("hoog"));
            case "pert" -> new Verdeling.Pert(in.number("laag"), in.number("top"), in.number("hoog"),
                    in.number("gewicht", 4));
            case "normaal" -> new Verdeling.Normaal(in.number("gemiddelde"), in.number("spreiding"),
                    in.numberOrNull("laag"), in.numberOrNull("hoog"));
            case "lognormaal" -> new Verdeling.Lognormaal(in.number("gemiddelde"), in.number("variatie"));
            case "lognormaal-tussen" -> new Verdeling.LognormaalTussen(in.number("p05"), in.number("p95"));
            case "beta" -> new Verdeling.Beta(in.number("gemiddelde"), in.number("spreiding"));
            case "gamma" -> new Verdeling.Gamma(in.number("vorm"), in.number("tempo"));
            case "discreet" -> new Verdeling.Discreet(in.numbers("waarden", true), in.numbers("gewichten", true));
            case "interval" -> new Verdeling.Interval(in.number("gemiddelde"), in.number("laag"), in.number("hoog"),
                    in.number("zekerheid", 0.95), in.choice("vorm", Verdeling.Vorm.class, Verdeling.Vorm.NORMAAL));
            default -> {
                in.add("soort",
                        "Kies uit: vast, uniform, driehoek, pert, normaal, lognormaal, lognormaal-tussen, beta, gamma, discreet, interval.");
                yield new Verdeling.Vast(Double.NaN);
            }
        };
    }

    private static Samenhang correlation(JsonReader in) {
        return new Samenhang(in.text("naam"), in.texts("grootheden"), in.matrix("correlaties"));
    }

    private static Alternatief alternative(JsonReader in) {
        var omschrijving = in.textOrNull("omschrijving");
        return new Alternatief(in.text("code"), in.text("naam"), omschrijving == null ? "" : omschrijving,
                in.list("cohorten", false, d -> new Cohort(d.integer("jaar", null), d.number("ingroei", 1))),
                in.list("effecten", false, ModelImport::effect), in.list("kosten", false, ModelImport::costs),
                in.list("overdrachten", false, ModelImport::transfer), in.list("pmposten", false,
                        d -> new Pmpost(d.text("naam"), d.choice("teken", Pmpost.Teken.class, null),
                                d.text("toelichting"))),
                in.part("reikwijdte", ModelImport::reach));
    }

    private static Reikwijdte reach(JsonReader in) {
        var reikwijdte = new Reikwijdte(in.integer("scholen", null), in.integer("leerlingen", null));
        if (reikwijdte.scholen() < 1 || reikwijdte.leerlingen() < 1)
            in.add("scholen",
                    "Schrijf hoeveel scholen en leerlingen het bereikt, meer dan nul, of laat reikwijdte weg.");
        return reikwijdte;
    }

    private static Effect effect(JsonReader in) {
        var netto = in.part("netto", d -> new Effect.Netto(d.textOrNull("deadweight"), d.textOrNull("attributie"),
                d.textOrNull("verdringing"), d.textOrNull("weglek"), d.textOrNull("motivering")));
        return new Effect(in.text("code"), in.text("naam"), in.choice("soort", Effect.Soort.class, null),
                in.choice("gunstig", Effect.Gunstig.class, Effect.Gunstig.LAGER), in.flag("nadeel", false),
                in.choice("meting", Effect.Meting.class, null), in.text("aantal"), in.textOrNull("bereik"),
                in.textOrNull("uitgangswaarde"), in.text("omvang"), in.text("prijs"), in.text("duur"),
                in.integer("vertraging", 0), in.textOrNull("uitdoving"),
                in.part("verloop", d -> new Effect.Verloop(d.integer("eersteLeeftijd", null),
                        d.integer("tweedeLeeftijd", null), d.text("tweedeOmvang"))),
                in.textOrNull("prijsgroei"), netto == null ? Effect.Netto.GEEN : netto, in.perCode("aandelen"),
                in.textOrNull("overlapgroep"));
    }

    private static Kostenregel costs(JsonReader in) {
        return new Kostenregel(in.text("code"), in.text("naam"), in.choice("soort", Kostenregel.Soort.class, null),
                in.textOrNull("hoeveelheid"), in.text("bedrag"), in.integer("eersteJaar", null),
                in.integer("laatsteJaar", null), in.numbers("ingroei", false), in.number("btw", 0),
                in.number("terugvorderbaar", 0), in.textOrNull("taakveld"), in.perCode("aandelen"));
    }

    private static Geldoverdracht transfer(JsonReader in) {
        return new Geldoverdracht(in.text("code"), in.text("naam"), in.text("van"), in.text("naar"), in.text("bedrag"),
                in.integer("eersteJaar", null), in.integer("laatsteJaar", null));
    }
}
