package nl.vliegwiel.levering.cbs;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import nl.vliegwiel.web.Geweigerd;

/**
 * Reads one answer of OData 4 as a stream: which part of which table it is stands in {@code @odata.context}, its rows in {@code value}. A part
 * without rows ({@code Properties}) is one row itself. Only simple values are kept, of at most 2,000 characters.
 */
final class CbsReader {
    /** Name of the context of CBS, and the table and part in it: …/85097NED/$metadata#Observations(…). */
    private static final Pattern CONTEXT = Pattern
            .compile("(?:.*/)?([0-9A-Za-z]{4,20})/\\$metadata#([A-Za-z0-9_]{1,80})(?:[/(].*)?");
    private static final int LANG = 2000;
    private static final JsonFactory FABRIEK = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxNestingDepth(20).maxStringLength(2_000_000).maxNumberLength(60).maxNameLength(200).build())
            .build();

    private CbsReader() {
    }

    /** What an answer is about. */
    record Deel(String tabel, String naam) {
    }

    /**
     * Hands over each row with the part it is of.
     *
     * @throws Geweigerd when it is no answer of OData 4
     */
    static void read(InputStream in, BiConsumer<Deel, Map<String, String>> rij) {
        try (JsonParser json = FABRIEK.createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT)
                throw broken();
            answer(json, rij);
            if (json.nextToken() != null)
                throw broken();
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private static Geweigerd broken() {
        return new Geweigerd("Een van de bestanden is geen hele JSON. Bewaar de antwoorden van CBS opnieuw.");
    }

    private static void answer(JsonParser json, BiConsumer<Deel, Map<String, String>> rij) {
        Deel deel = null;
        var los = new HashMap<String, String>();
        boolean lijst = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String naam = json.currentName();
            var soort = json.nextToken();
            if (naam.equals("@odata.context"))
                deel = context(json.getString());
            else if (naam.equals("odata.metadata"))
                throw new Geweigerd("Dit is OData 3 van CBS. Vliegwiel leest OData 4: kies de tabel in die vorm.");
            else if (naam.equals("value") && soort == JsonToken.START_ARRAY) {
                lijst = true;
                rows(json, known(deel), rij);
            } else
                keep(json, soort, naam, los);
        }
        if (json.currentToken() != JsonToken.END_OBJECT)
            throw broken();
        if (!lijst)
            rij.accept(known(deel), los);
    }

    private static void rows(JsonParser json, Deel deel, BiConsumer<Deel, Map<String, String>> rij) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            var waarden = new HashMap<String, String>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String naam = json.currentName();
                keep(json, json.nextToken(), naam, waarden);
            }
            if (json.currentToken() != JsonToken.END_OBJECT)
                throw broken();
            rij.accept(deel, waarden);
        }
        if (json.currentToken() != JsonToken.END_ARRAY)
            throw broken();
    }

    private static void keep(JsonParser json, @Nullable JsonToken soort, String naam, Map<String, String> waarden) {
        if (soort == null)
            throw broken();
        if (soort.isStructStart())
            json.skipChildren();
        else if (soort.isScalarValue() && soort != JsonToken.VALUE_NULL) {
            String tekst = json.getString().strip();
            waarden.put(naam, tekst.length() > LANG ? tekst.substring(0, LANG) : tekst);
        }
    }

    private static Deel context(String tekst) {
        var m = CONTEXT.matcher(tekst);
        if (tekst.length() > LANG || !m.matches())
            throw new Geweigerd("Dit bestand zegt niet van welke tabel van CBS het is. Bewaar het antwoord zoals CBS"
                    + " het geeft, met @odata.context erin.");
        return new Deel(m.group(1), m.group(2));
    }

    private static Deel known(@Nullable Deel deel) {
        if (deel == null)
            throw new Geweigerd("Dit bestand zegt niet van welke tabel van CBS het is. Bewaar het antwoord zoals CBS"
                    + " het geeft, met @odata.context vooraan.");
        return deel;
    }
}
