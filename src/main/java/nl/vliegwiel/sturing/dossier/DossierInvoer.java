package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** Reads the small forms of a question; says at the field what is wrong, and then gives null. */
final class DossierInvoer {

    private static final int SHORT = 120;
    private static final int NAME = 160;
    private static final int PLACE = 300;
    private static final int EVIDENCE = 200;
    private static final int LONG = 1000;
    private static final int VERSION = 40;
    private static final double ALL = 100;

    /** What somebody said. */
    record Gezegd(String soort, @Nullable Long organisatieId, @Nullable String gremium, String woord, String tekst,
            LocalDate datum) {
    }

    private DossierInvoer() {
    }

    static String veld(Map<String, String> velden, String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    static void lang(String tekst, int least, int most, String veld, String zin, Fouten fouten) {
        if (tekst.length() < least || tekst.length() > most) {
            fouten.meld(veld, zin);
        }
    }

    static Criteria.@Nullable Nieuw criterium(Map<String, String> velden, Indicatoren indicatoren, Fouten fouten) {
        String what = Invoer.regel(velden.get("wat"));
        lang(what, 5, SHORT, "wat", "Schrijf in 5 tot 120 tekens wat er zo moet zijn", fouten);
        String kind = veld(velden, "soort");
        if (Criterium.SOORTEN.stream().noneMatch(k -> k.waarde().equals(kind))) {
            fouten.meld("soort", "Kies waaraan we dat zien");
            return null;
        }
        boolean figure = "cijfer".equals(kind);
        boolean own = "eigen".equals(kind);
        String code = veld(velden, "cijfer");
        if (figure && indicatoren.find(code).filter(i -> i.heeftBron() && !i.verdeeld()).isEmpty()) {
            fouten.meld("cijfer", "Kies welk cijfer");
        }
        String side = veld(velden, "kant");
        if (figure && Criterium.KANTEN.stream().noneMatch(k -> k.waarde().equals(side))) {
            fouten.meld("kant", "Kies hoogstens of minstens");
        }
        var limit = Invoer.getal(velden.get("grens"));
        if (!own && limit.isEmpty()) {
            fouten.meld("grens", "Schrijf een getal, bijvoorbeeld 9 of 7,5");
        } else if ("baten".equals(kind) && limit.getAsDouble() > ALL) {
            fouten.meld("grens", "Een kans is hoogstens 100%");
        }
        String norm = Invoer.regel(velden.get("norm"));
        if (own) {
            lang(norm, 2, SHORT, "norm", "Schrijf in 2 tot 120 tekens wanneer het is bereikt", fouten);
        }
        return fouten.isLeeg()
                ? new Criteria.Nieuw(what, kind, figure ? code : null, figure ? side : null,
                        own ? null : limit.getAsDouble(), own ? norm : "")
                : null;
    }

    static Fouten stand(Map<String, String> velden) {
        var fouten = Fouten.geen();
        if (List.of(CriteriumOordeel.values()).stream().noneMatch(o -> o.code().equals(veld(velden, "oordeel")))) {
            fouten.meld("oordeel", "Kies of het is bereikt");
        }
        lang(veld(velden, "nu"), 2, SHORT, "nu", "Schrijf in 2 tot 120 tekens hoe het nu is", fouten);
        lang(veld(velden, "bewijs"), 3, EVIDENCE, "bewijs", "Schrijf in 3 tot 200 tekens waar dat uit blijkt",
                fouten);
        return fouten;
    }

    static @Nullable Gezegd gezegd(Map<String, String> velden, List<Besluitdossiers.Partij> partijen,
            LocalDate vandaag, Fouten fouten) {
        String who = veld(velden, "spreker");
        var party = partijen.stream().filter(p -> ("p" + p.id()).equals(who)).findFirst().orElse(null);
        var body = Gremium.alle().stream().filter(g -> ("g" + g.code()).equals(who) && !"besluit".equals(g.doet()))
                .findFirst().orElse(null);
        if (party == null && body == null) {
            fouten.meld("spreker", "Kies wie het zei");
        }
        String word = veld(velden, "woord");
        if (Standpunt.WOORDEN.stream().noneMatch(k -> k.waarde().equals(word))) {
            fouten.meld("woord", "Kies wat zij zeiden");
        }
        String text = veld(velden, "tekst");
        lang(text, "go_mits".equals(word) ? 5 : 0, LONG, "tekst",
                text.length() > LONG ? "Schrijf hoogstens 1.000 tekens" : "Schrijf op welke voorwaarde", fouten);
        var day = Invoer.datumTotVandaag(velden.get("gezegdOp"), vandaag, "gezegdOp", fouten);
        if (day == null || !fouten.isLeeg()) {
            return null;
        }
        return party != null
                ? new Gezegd("vooraf", party.id(), null, word, text, day)
                : body == null ? null : new Gezegd(body.doet(), null, body.code(), word, text, day);
    }

    static Standpunten.@Nullable Dossierstuk stuk(Map<String, String> velden, LocalDate vandaag, Fouten fouten) {
        String name = Invoer.regel(velden.get("naam"));
        lang(name, 3, NAME, "naam", "Schrijf in 3 tot 160 tekens hoe het stuk heet", fouten);
        String version = Invoer.regel(velden.get("versie"));
        lang(version, 1, VERSION, "versie", "Schrijf welke versie het is, bijvoorbeeld 1.0", fouten);
        var day = Invoer.datum(velden.get("stukVan"), vandaag).orElse(null);
        if (day == null) {
            fouten.meld("stukVan", Invoer.DATUM_ONLEESBAAR);
        }
        String place = Invoer.regel(velden.get("waar"));
        lang(place, 2, PLACE, "waar", "Schrijf waar het stuk ligt", fouten);
        return day == null || !fouten.isLeeg() ? null : new Standpunten.Dossierstuk(name, version, day, place);
    }
}
