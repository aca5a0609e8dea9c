package nl.vliegwiel.businesscase.rekenen.bestand;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;

/** A result as JSON, described in docs/businesscase/doorrekening.schema.json. Every field is always there; null is "there is none". */
public final class DoorrekeningJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private DoorrekeningJson() {
    }

    public static String write(Doorrekening doorrekening) {
        return MAPPER.writeValueAsString(doorrekening);
    }

    /** A result that this application wrote before. */
    public static Doorrekening read(String json) {
        return MAPPER.readValue(json, Doorrekening.class);
    }
}
