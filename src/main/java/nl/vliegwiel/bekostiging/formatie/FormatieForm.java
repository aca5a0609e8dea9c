package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** The fields of functions and schools: norms, pay, start, hours of before, and functions that a school does without. */
record FormatieForm(Map<String, String> velden) {
    static final String NIEUW = "nieuw";
    static final List<String> LOON = List.of("uurloon", "uren", "ikb", "lasten", "overhead", "huisvesting");

    static FormatieForm van(Opzet o) {
        var uit = new LinkedHashMap<String, String>();
        for (var f : o.functies()) {
            uit.put("norm-" + f.code(), Getal.veld(f.norm()));
            uit.put("minimum-" + f.code(), Getal.veld(f.minimum()));
            var l = f.loon();
            var waarden = List.of(l.uurloon(), l.urenPerMaand(), l.ikb(), l.werkgeverslasten(), l.overhead(),
                    l.huisvesting());
            for (int i = 0; i < LOON.size(); i++)
                uit.put(LOON.get(i) + "-" + f.code(), Getal.veld(waarden.get(i)));
            uit.put("bevestigd-" + f.code(), l.bevestigd() ? "ja" : "");
            uit.put("btw-" + f.code(), Getal.veld(f.btw().procent()));
            uit.put("terug-" + f.code(), Getal.veld(f.btw().terug()));
            uit.put("uitgezocht-" + f.code(), f.btw().uitgezocht() ? "ja" : "");
        }
        for (var s : o.scholen()) {
            var vanaf = s.vanaf();
            Integer leerlingen = s.leerlingen();
            uit.put("leerlingen-" + s.code(), leerlingen == null ? "" : leerlingen.toString());
            uit.put("vanaf-" + s.code(), vanaf == null ? "" : vanaf.getMonthValue() + "-" + vanaf.getYear());
            for (var f : o.functies()) {
                uit.put("nul-" + s.code() + "-" + f.code(), Getal.veld(s.nulmeting().get(f.code())));
                uit.put("zonder-" + s.code() + "-" + f.code(), s.zonder().contains(f.code()) ? "ja" : "");
            }
        }
        return new FormatieForm(uit);
    }

    String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** The version with these functions and schools; null when something cannot be read. */
    @Nullable
    Opzet gelezen(Opzet o, Fouten fouten) {
        var functies = new ArrayList<Functie>();
        for (var f : o.functies()) {
            var nieuw = function(f, fouten);
            if (nieuw != null)
                functies.add(nieuw);
        }
        if (!veld("naam-" + NIEUW).isEmpty()) {
            var extra = added(o, fouten);
            if (extra != null)
                functies.add(extra);
        }
        var scholen = new ArrayList<Schoolinzet>();
        for (var s : o.scholen())
            scholen.add(school(s, o.functies(), fouten).metLeerlingen(Getal.aantalOfLeeg(veld("leerlingen-" + s.code()),
                    "leerlingen-" + s.code(), "het aantal leerlingen van " + s.naam(), fouten)));
        return fouten.isLeeg() ? o.metFuncties(functies).metScholen(scholen) : null;
    }

    private @Nullable Functie function(Functie f, Fouten fouten) {
        var norm = Getal.nietNegatief(veld("norm-" + f.code()), "norm-" + f.code(), "de norm van " + f.naam(), fouten);
        var minimum = Getal.nietNegatief(veld("minimum-" + f.code()), "minimum-" + f.code(),
                "het minimum van " + f.naam(), fouten);
        var loon = new ArrayList<BigDecimal>();
        for (var veld : LOON) {
            var getal = Getal.nietNegatief(veld(veld + "-" + f.code()), veld + "-" + f.code(),
                    "dit getal van " + f.naam(), fouten);
            if (getal != null)
                loon.add(getal);
        }
        var btw = vat(f.code(), f.naam(), fouten);
        if (norm == null || minimum == null || btw == null || loon.size() < LOON.size())
            return null;
        return f.metBtw(btw).met(norm, minimum, new Loonkosten(f.loon().schaal(), loon.get(0), loon.get(1), loon.get(2),
                loon.get(3), loon.get(4), loon.get(5), f.loon().bron(), !veld("bevestigd-" + f.code()).isEmpty()));
    }

    private @Nullable Btw vat(String code, String naam, Fouten fouten) {
        var procent = Getal.procent(veld("btw-" + code).isEmpty() ? "0" : veld("btw-" + code), "btw-" + code,
                "de btw van " + naam, fouten);
        var terug = Getal.procent(veld("terug-" + code).isEmpty() ? "0" : veld("terug-" + code), "terug-" + code,
                "de btw die terugkomt van " + naam, fouten);
        return procent == null || terug == null
                ? null
                : new Btw(procent, terug, !veld("uitgezocht-" + code).isEmpty());
    }

    /** A function that the team has beside the others: outside the package, its pay to be confirmed. */
    private @Nullable Functie added(Opzet o, Fouten fouten) {
        var naam = veld("naam-" + NIEUW);
        if (o.functies().stream().anyMatch(f -> f.naam().equalsIgnoreCase(naam)))
            fouten.meld("naam-" + NIEUW, "Deze functie is er al. Kies een andere naam");
        if (veld("bron-" + NIEUW).isEmpty())
            fouten.meld("bron-" + NIEUW, "Schrijf waar norm en loon van " + naam + " vandaan komen");
        int nummer = 1 + o.functies().stream().map(Functie::code).filter(c -> c.matches("functie\\d{1,4}"))
                .mapToInt(c -> Integer.parseInt(c.substring(7))).max().orElse(0);
        var domein = List.of(Domein.values()).stream().filter(d -> d.name().equals(veld("domein-" + NIEUW)))
                .findFirst().orElse(Domein.SAMEN);
        var bron = veld("bron-" + NIEUW);
        var leeg = new Functie(NIEUW, naam, BigDecimal.ZERO, BigDecimal.ZERO, false, domein,
                new Loonkosten("zelf ingevuld", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                        BigDecimal.ZERO, BigDecimal.ZERO, bron, false),
                veld("taakveld-" + NIEUW), Btw.geen(), bron);
        var gelezen = function(leeg, fouten);
        return gelezen == null || !fouten.isLeeg()
                ? null
                : new Functie("functie" + nummer, naam, gelezen.norm(), gelezen.minimum(), false, domein,
                        gelezen.loon(), veld("taakveld-" + NIEUW), gelezen.btw(), bron);
    }

    private Schoolinzet school(Schoolinzet s, List<Functie> functies, Fouten fouten) {
        var nul = new HashMap<String, BigDecimal>();
        var zonder = new HashSet<String>();
        for (var f : functies) {
            var plek = s.code() + "-" + f.code();
            if (!veld("nul-" + plek).isEmpty()) {
                var fte = Getal.nietNegatief(veld("nul-" + plek), "nul-" + plek,
                        "de fte van " + f.naam() + " op " + s.naam(), fouten);
                if (fte != null)
                    nul.put(f.code(), fte);
            }
            if (!veld("zonder-" + plek).isEmpty())
                zonder.add(f.code());
        }
        return s.met(month("vanaf-" + s.code(), s.naam(), fouten), nul, zonder);
    }

    /** 8-2026; null without fault when empty: the school does not take part. */
    private @Nullable YearMonth month(String naam, String school, Fouten fouten) {
        var t = veld(naam);
        if (t.isEmpty())
            return null;
        var m = java.util.regex.Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})").matcher(t);
        try {
            if (m.matches())
                return YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        } catch (DateTimeException e) {
            // falls through to the sentence
        }
        fouten.meld(naam, "Schrijf de eerste maand van " + school + " als 8-2026");
        return null;
    }
}
