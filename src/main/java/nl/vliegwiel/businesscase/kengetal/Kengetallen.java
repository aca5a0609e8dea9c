package nl.vliegwiel.businesscase.kengetal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.rekenen.model.Discontovoet;
import nl.vliegwiel.businesscase.rekenen.model.Prijsindex;
import nl.vliegwiel.toegang.Kennis;

/** All kengetallen of this version, the price index and the discount rates, read once. */
@Component
public class Kengetallen {
    private final List<Kengetal> alle;
    private final Prijsindex prijsindex;
    private final List<Map<String, String>> voeten;

    Kengetallen() {
        this.alle = Kennis.rows("kengetallen.csv").stream().map(Kengetallen::read).toList();
        var jaren = Kennis.rows("prijsindex.csv");
        var cijfers = new TreeMap<Integer, Double>();
        jaren.forEach(r -> cijfers.put(Integer.valueOf(r.getOrDefault("jaar", "")),
                Double.valueOf(r.getOrDefault("index", ""))));
        this.prijsindex = new Prijsindex(jaren.getFirst().getOrDefault("bron", ""), cijfers);
        this.voeten = Kennis.rows("discontovoeten.csv");
    }

    public List<Kengetal> alle() {
        return alle;
    }

    public Optional<Kengetal> find(@Nullable String code) {
        return alle.stream().filter(k -> k.code().equals(code)).findFirst();
    }

    /** Prices that are known: what a step of a casus can cost. */
    public List<Kengetal> prijzen() {
        return alle.stream().filter(k -> k.soort() == Kengetal.Soort.PRIJS && k.waarde() != null).toList();
    }

    public Prijsindex prijsindex() {
        return prijsindex;
    }

    /** The newest year that prices can be brought to. */
    public int prijspeil() {
        return new TreeMap<>(prijsindex.cijfers()).lastKey();
    }

    /** The rate that holds on this day. */
    public Discontovoet discontovoet(LocalDate op) {
        return voeten.stream().filter(r -> "standaard".equals(r.get("gebruik"))).map(Kengetallen::rate)
                .filter(v -> v.geldigVan() != null && !v.geldigVan().isAfter(op)).findFirst().orElseThrow();
    }

    /** The rates that are shown beside it. */
    public List<Discontovoet> gevoeligheid() {
        return voeten.stream().filter(r -> "gevoeligheid".equals(r.get("gebruik"))).map(Kengetallen::rate).toList();
    }

    /** The price in whole cents at this price level; null when it is not known or its year cannot be converted. */
    public @Nullable Long cent(Kengetal kengetal, int peil) {
        var waarde = kengetal.waarde();
        if (waarde == null || kengetal.prijsjaar() == null)
            return null;
        double factor = prijsindex.factor(kengetal.prijsjaar(), peil);
        return Double.isNaN(factor)
                ? null
                : waarde.multiply(BigDecimal.valueOf(factor)).movePointRight(2).setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static Discontovoet rate(Map<String, String> r) {
        return new Discontovoet(r.getOrDefault("code", ""), Double.parseDouble(r.getOrDefault("voet", "")),
                LocalDate.parse(r.getOrDefault("geldig_van", "")), r.get("bron"));
    }

    private static Kengetal read(Map<String, String> r) {
        return new Kengetal(text(r, "code"), text(r, "naam"),
                Kengetal.Soort.valueOf(text(r, "soort").toUpperCase(Locale.ROOT)), text(r, "eenheid"),
                number(r, "waarde"), number(r, "laag"), number(r, "hoog"), year(r, "prijsjaar"),
                parties(text(r, "partijen")), Kengetal.Status.valueOf(text(r, "status").toUpperCase(Locale.ROOT)),
                text(r, "sterkte"), text(r, "bron"), text(r, "vindplaats"), year(r, "bronjaar"),
                text(r, "toelichting"));
    }

    private static Map<String, BigDecimal> parties(String tekst) {
        var parts = new LinkedHashMap<String, BigDecimal>();
        for (var deel : tekst.split(",")) {
            int is = deel.indexOf('=');
            if (is > 0)
                parts.put(deel.substring(0, is).strip(), new BigDecimal(deel.substring(is + 1).strip()));
        }
        return parts;
    }

    private static String text(Map<String, String> r, String kolom) {
        return r.getOrDefault(kolom, "");
    }

    private static @Nullable BigDecimal number(Map<String, String> r, String kolom) {
        return text(r, kolom).isEmpty() ? null : new BigDecimal(text(r, kolom));
    }

    private static @Nullable Integer year(Map<String, String> r, String kolom) {
        return text(r, kolom).isEmpty() ? null : Integer.valueOf(text(r, kolom));
    }
}
