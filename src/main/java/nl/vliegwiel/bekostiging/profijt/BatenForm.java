package nl.vliegwiel.bekostiging.profijt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/** The fields of the gains of each party, with the business case that they come from. */
record BatenForm(Map<String, String> velden) {
    static final int REGELS = 10;
    static final String NIEMAND = "niemand";

    static BatenForm van(Opzet o) {
        var uit = new LinkedHashMap<String, String>();
        var b = o.baten();
        if (b == null || b.herkomst() != null)
            return new BatenForm(Map.of("rente", "2,25", "horizon", "10"));
        uit.put("titel", b.titel());
        uit.put("nummer", String.valueOf(b.versie()));
        uit.put("vastgesteld", Nederlands.datum(b.vastgesteldOp()));
        uit.put("horizon", String.valueOf(b.horizon()));
        uit.put("rente", Getal.veld(b.rente()));
        for (int i = 0; i < b.baten().size() && i < REGELS; i++) {
            var baat = b.baten().get(i);
            var soort = baat.soort();
            uit.put("naam-" + i, baat.naam());
            uit.put("voor-" + i, baat.partij() != null ? baat.partij() : soort != null ? soort.name() : NIEMAND);
            uit.put("bedrag-" + i, (baat.cent() < 0 ? "-" : "") + Getal.euroveld(Math.abs(baat.cent())));
        }
        return new BatenForm(uit);
    }

    String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** Null when something cannot be read. */
    @Nullable
    Baten gelezen(Opzet o, LocalDate vandaag, Fouten fouten) {
        if (veld("titel").isEmpty())
            fouten.meld("titel", "Schrijf uit welke businesscase de baten komen");
        Integer nummer = Getal.aantalOfLeeg(veld("nummer"), "nummer", "de versie", fouten);
        if (nummer == null)
            fouten.meld("nummer", "Schrijf welke versie het is");
        var dag = Invoer.datumTotVandaag(veld("vastgesteld"), vandaag, "vastgesteld", fouten);
        Integer horizon = Getal.aantalOfLeeg(veld("horizon"), "horizon", "het aantal jaren", fouten);
        if (horizon == null || horizon < 1 || horizon > 100)
            fouten.meld("horizon", "Schrijf over hoeveel jaren de baten zijn geteld, 1 tot en met 100");
        var rente = Getal.procent(veld("rente"), "rente", "de discontovoet", fouten);
        var baten = new ArrayList<Baten.Baat>();
        for (int i = 0; i < REGELS; i++)
            if (!veld("naam-" + i).isEmpty())
                row(i, o, baten, fouten);
        if (baten.isEmpty())
            fouten.meld("naam-0", "Vul voor minstens één partij in wat die erbij wint");
        if (!fouten.isLeeg() || nummer == null || dag == null || horizon == null || rente == null)
            return null;
        return new Baten(veld("titel"), nummer, dag, o.beginjaar(), horizon, rente, baten, null);
    }

    private void row(int i, Opzet o, List<Baten.Baat> baten, Fouten fouten) {
        var bedrag = Getal.gelezen(veld("bedrag-" + i));
        if (bedrag.isEmpty() || bedrag.get().stripTrailingZeros().scale() > 2)
            fouten.meld("bedrag-" + i, "Schrijf de contante baten van " + veld("naam-" + i)
                    + " in euro’s, met een min voor een verlies");
        var voor = veld("voor-" + i);
        var soort = List.of(Partijsoort.values()).stream().filter(s -> s.name().equals(voor)).findFirst();
        var partij = o.partij(voor);
        if (soort.isEmpty() && partij.isEmpty() && !voor.equals(NIEMAND))
            fouten.meld("voor-" + i, "Kies wie " + veld("naam-" + i) + " hier is");
        long cent = bedrag.map(b -> b.setScale(2, java.math.RoundingMode.HALF_UP).movePointRight(2).longValueExact())
                .orElse(0L);
        baten.add(new Baten.Baat(veld("naam-" + i), soort.or(() -> partij.map(Partij::soort)).orElse(null),
                partij.map(Partij::code).orElse(null), cent, null, null));
    }

}
