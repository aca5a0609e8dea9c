package nl.vliegwiel.businesscase.rekenen.bestand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;

/** One object of a JSON file, read field by field; everything that is wrong is collected with its place. A field that nobody reads is a fault as well. */
final class JsonReader {
    private static final int MOST = 2000;

    private final JsonNode node;
    private final String pad;
    private final List<Bevinding> uit;
    private final Set<String> gelezen = new HashSet<>();

    JsonReader(JsonNode node, String pad, List<Bevinding> uit) {
        this.node = node;
        this.pad = pad;
        this.uit = uit;
        if (!node.isObject())
            wrong(pad, "Hier hoort een object tussen accolades.");
    }

    private void wrong(String plek, String zin) {
        uit.add(Bevinding.fout(plek, zin));
    }

    private @Nullable JsonNode find(String veld) {
        gelezen.add(veld);
        var waarde = node.isObject() ? node.get(veld) : null;
        return waarde == null || waarde.isNull() ? null : waarde;
    }

    private void missing(String veld) {
        if (node.isObject())
            wrong(at(veld), "Het veld \"%s\" ontbreekt.".formatted(veld));
    }

    private String at(String veld) {
        return pad + "/" + veld.replace("~", "~0").replace("/", "~1");
    }

    String text(String veld) {
        var tekst = textOrNull(veld);
        if (tekst == null && find(veld) == null)
            missing(veld);
        return tekst == null ? "" : tekst;
    }

    @Nullable
    String textOrNull(String veld) {
        var waarde = find(veld);
        if (waarde == null)
            return null;
        if (waarde.isString())
            return waarde.stringValue();
        wrong(at(veld), "Hier hoort een tekst tussen aanhalingstekens.");
        return null;
    }

    double number(String veld) {
        var getal = numberOrNull(veld);
        if (getal == null && find(veld) == null)
            missing(veld);
        return getal == null ? Double.NaN : getal;
    }

    double number(String veld, double anders) {
        return find(veld) == null ? anders : number(veld);
    }

    @Nullable
    Double numberOrNull(String veld) {
        var waarde = find(veld);
        return waarde == null ? null : number(waarde, at(veld));
    }

    private double number(JsonNode waarde, String plek) {
        if (waarde.isNumber() && Double.isFinite(waarde.doubleValue()))
            return waarde.doubleValue();
        wrong(plek, "Hier hoort een getal, met een punt voor de decimalen.");
        return Double.NaN;
    }

    int integer(String veld, @Nullable Integer anders) {
        var waarde = find(veld);
        if (waarde == null && anders == null)
            missing(veld);
        var getal = integerOrNull(veld);
        return getal == null ? anders == null ? 0 : anders : getal;
    }

    @Nullable
    Integer integerOrNull(String veld) {
        var getal = longOrNull(veld);
        if (getal == null)
            return null;
        if (getal == getal.intValue())
            return getal.intValue();
        wrong(at(veld), "Dit getal is te groot.");
        return null;
    }

    @Nullable
    Long longOrNull(String veld) {
        var waarde = find(veld);
        if (waarde == null)
            return null;
        if (waarde.isNumber() && waarde.canConvertToLong() && waarde.doubleValue() == Math.rint(waarde.doubleValue()))
            return waarde.longValue();
        wrong(at(veld), "Hier hoort een heel getal.");
        return null;
    }

    boolean flag(String veld, boolean anders) {
        var waarde = find(veld);
        if (waarde == null)
            return anders;
        if (!waarde.isBoolean())
            wrong(at(veld), "Hier hoort true (ja) of false (nee).");
        return waarde.isBoolean() ? waarde.booleanValue() : anders;
    }

    <E extends Enum<E>> E choice(String veld, Class<E> soort, @Nullable E anders) {
        var keuzes = soort.getEnumConstants();
        if (find(veld) == null && anders != null)
            return anders;
        var tekst = text(veld);
        for (var keuze : keuzes)
            if (name(keuze).equals(tekst))
                return keuze;
        if (find(veld) != null)
            wrong(at(veld), "Kies uit: %s.".formatted(
                    Stream.of(keuzes).map(JsonReader::name).collect(Collectors.joining(", "))));
        return keuzes[0];
    }

    static String name(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    <T> List<T> list(String veld, boolean verplicht, Function<JsonReader, T> maak) {
        var lijst = new ArrayList<T>();
        for (var deel : nodes(veld, verplicht)) {
            var lezer = new JsonReader(deel, at(veld) + "/" + lijst.size(), uit);
            lijst.add(maak.apply(lezer));
            lezer.done();
        }
        return lijst;
    }

    private List<JsonNode> nodes(String veld, boolean verplicht) {
        var waarde = find(veld);
        if (waarde == null) {
            if (verplicht)
                missing(veld);
            return List.of();
        }
        return nodes(waarde, at(veld));
    }

    private List<JsonNode> nodes(JsonNode waarde, String plek) {
        if (!waarde.isArray())
            wrong(plek, "Hier hoort een lijst tussen rechte haken.");
        else if (waarde.size() > MOST)
            wrong(plek, "Deze lijst is te lang: hoogstens %d regels.".formatted(MOST));
        else
            return List.copyOf(waarde.values());
        return List.of();
    }

    List<Double> numbers(String veld, boolean verplicht) {
        return numbers(nodes(veld, verplicht), at(veld));
    }

    private List<Double> numbers(List<JsonNode> delen, String plek) {
        var lijst = new ArrayList<Double>();
        for (var deel : delen)
            lijst.add(number(deel, plek + "/" + lijst.size()));
        return lijst;
    }

    List<List<Double>> matrix(String veld) {
        var rijen = new ArrayList<List<Double>>();
        for (var rij : nodes(veld, true))
            rijen.add(numbers(nodes(rij, at(veld) + "/" + rijen.size()), at(veld) + "/" + rijen.size()));
        return rijen;
    }

    List<String> texts(String veld) {
        var lijst = new ArrayList<String>();
        for (var deel : nodes(veld, true)) {
            if (!deel.isString())
                wrong(at(veld) + "/" + lijst.size(), "Hier hoort een tekst tussen aanhalingstekens.");
            lijst.add(deel.isString() ? deel.stringValue() : "");
        }
        return lijst;
    }

    Map<String, Double> perCode(String veld) {
        var waarde = find(veld);
        if (waarde == null)
            missing(veld);
        else if (!waarde.isObject())
            wrong(at(veld), "Hier hoort een object: code en getal.");
        var kaart = new LinkedHashMap<String, Double>();
        if (waarde != null && waarde.isObject())
            waarde.forEachEntry((code, getal) -> kaart.put(code, number(getal, at(veld) + "/" + code)));
        return kaart;
    }

    /** The object in a field; null when it is not there. */
    <T> @Nullable T part(String veld, Function<JsonReader, T> maak) {
        var waarde = find(veld);
        if (waarde == null)
            return null;
        var lezer = new JsonReader(waarde, at(veld), uit);
        var deel = maak.apply(lezer);
        lezer.done();
        return deel;
    }

    <T> T part(String veld, Function<JsonReader, T> maak, T anders) {
        var deel = part(veld, maak);
        if (deel == null)
            missing(veld);
        return deel == null ? anders : deel;
    }

    void add(String veld, String zin) {
        wrong(at(veld), zin);
    }

    /** Says which fields nobody knows: a typing error must not pass as an empty field. */
    void done() {
        if (!node.isObject())
            return;
        for (var veld : new TreeSet<>(node.propertyNames()))
            if (!gelezen.contains(veld))
                wrong(at(veld), "Het veld \"%s\" kennen we hier niet. Wel: %s.".formatted(veld,
                        String.join(", ", new TreeSet<>(gelezen))));
    }
}
