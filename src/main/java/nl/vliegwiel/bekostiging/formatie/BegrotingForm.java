package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;

/** The fields of the lines beside the schools, a new line, and the growth of prices. */
record BegrotingForm(Map<String, String> velden) {
    static final String NIEUW = "nieuw";

    static BegrotingForm van(Opzet o) {
        var uit = new LinkedHashMap<String, String>();
        for (var p : o.posten()) {
            uit.put("naam-" + p.code(), p.naam());
            uit.put("bedrag-" + p.code(), Getal.euroveld(p.centPerJaar()));
            uit.put("van-" + p.code(), String.valueOf(p.vanJaar()));
            uit.put("tot-" + p.code(), String.valueOf(p.totEnMetJaar()));
            uit.put("domein-" + p.code(), p.domein().name());
            uit.put("taakveld-" + p.code(), p.taakveld());
            uit.put("btw-" + p.code(), Getal.veld(p.btw().procent()));
            uit.put("terug-" + p.code(), Getal.veld(p.btw().terug()));
            uit.put("uitgezocht-" + p.code(), p.btw().uitgezocht() ? "ja" : "");
            uit.put("bron-" + p.code(), p.bron());
        }
        uit.put("loongewicht", Getal.veld(o.indexering().loongewicht()));
        uit.put("prijsgewicht", Getal.veld(o.indexering().prijsgewicht()));
        for (int j = o.beginjaar() + 1; j < o.beginjaar() + o.jaren(); j++) {
            var g = o.indexering().jaren().get(j);
            uit.put("loon-" + j, g == null ? "" : Getal.veld(g.loon()));
            uit.put("prijs-" + j, g == null ? "" : Getal.veld(g.prijs()));
        }
        return new BegrotingForm(uit);
    }

    String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** The version with these lines; null when something cannot be read. A line whose name is emptied goes. */
    @Nullable
    Opzet gelezen(Opzet o, Fouten fouten) {
        var posten = new ArrayList<Post>();
        for (var p : o.posten())
            if (!veld("naam-" + p.code()).isEmpty())
                add(posten, p.code(), p.code(), fouten);
        if (!veld("naam-" + NIEUW).isEmpty())
            add(posten, NIEUW, "post" + (1 + o.posten().stream().map(Post::code).filter(c -> c.startsWith("post"))
                    .mapToInt(c -> Integer.parseInt(c.substring(4))).max().orElse(0)), fouten);
        var index = index(o, fouten);
        return fouten.isLeeg() && index != null ? o.metPosten(posten, index) : null;
    }

    private void add(List<Post> posten, String veld, String code, Fouten fouten) {
        var naam = veld("naam-" + veld);
        Long cent = Getal.centOfLeeg(veld("bedrag-" + veld), "bedrag-" + veld, "het bedrag van " + naam, fouten);
        Integer van = Getal.aantalOfLeeg(veld("van-" + veld), "van-" + veld, "het eerste jaar van " + naam, fouten);
        Integer tot = Getal.aantalOfLeeg(veld("tot-" + veld), "tot-" + veld, "het laatste jaar van " + naam, fouten);
        if (van == null)
            fouten.meld("van-" + veld, "Schrijf het eerste jaar van " + naam);
        if (tot == null)
            fouten.meld("tot-" + veld, "Schrijf het laatste jaar van " + naam);
        var btw = Getal.procent(veld("btw-" + veld).isEmpty() ? "0" : veld("btw-" + veld), "btw-" + veld,
                "de btw van " + naam, fouten);
        var terug = Getal.procent(veld("terug-" + veld).isEmpty() ? "0" : veld("terug-" + veld), "terug-" + veld,
                "de btw die terugkomt van " + naam, fouten);
        var domein = List.of(Domein.values()).stream().filter(d -> d.name().equals(veld("domein-" + veld)))
                .findFirst().orElse(Domein.SAMEN);
        if (van == null || tot == null || btw == null || terug == null)
            return;
        try {
            posten.add(new Post(code, naam, cent, van, tot, domein, veld("taakveld-" + veld),
                    new Btw(btw, terug, !veld("uitgezocht-" + veld).isEmpty()), veld("bron-" + veld)));
        } catch (Geweigerd e) {
            fouten.meld("tot-" + veld, e.zin());
        }
    }

    private @Nullable Indexering index(Opzet o, Fouten fouten) {
        var loon = Getal.procent(veld("loongewicht"), "loongewicht", "het gewicht van lonen", fouten);
        var prijs = Getal.procent(veld("prijsgewicht"), "prijsgewicht", "het gewicht van prijzen", fouten);
        var jaren = new LinkedHashMap<Integer, Indexering.Groei>();
        for (int j = o.beginjaar() + 1; j < o.beginjaar() + o.jaren(); j++) {
            var l = growth("loon-" + j, "de stijging van lonen in " + j, fouten);
            var p = growth("prijs-" + j, "de stijging van prijzen in " + j, fouten);
            if (l != null && p != null)
                jaren.put(j, new Indexering.Groei(l, p));
        }
        if (loon == null || prijs == null)
            return null;
        try {
            return new Indexering(loon, prijs, jaren, o.indexering().bron());
        } catch (Geweigerd e) {
            fouten.meld("loongewicht", e.zin());
            return null;
        }
    }

    /** A percentage that may fall below zero; null without fault when empty: not known. */
    private @Nullable BigDecimal growth(String naam, String wat, Fouten fouten) {
        if (veld(naam).isEmpty())
            return null;
        var getal = Getal.gelezen(veld(naam)).filter(g -> g.abs().compareTo(BigDecimal.valueOf(50)) <= 0);
        if (getal.isEmpty())
            fouten.meld(naam, "Schrijf " + wat + " als een percentage, bijvoorbeeld 3,5");
        return getal.orElse(null);
    }
}
