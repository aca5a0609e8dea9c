package nl.vliegwiel.businesscase.rekenen.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;

/** A model as JSON, described in docs/businesscase/model.schema.json. What is written is read back as the same model. */
public final class ModelJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Verdeling.class, Soort.class).enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private ModelJson() {
    }

    /** The names of the distributions in a file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
    @JsonSubTypes({@JsonSubTypes.Type(value = Verdeling.Vast.class, name = "vast"),
            @JsonSubTypes.Type(value = Verdeling.Uniform.class, name = "uniform"),
            @JsonSubTypes.Type(value = Verdeling.Driehoek.class, name = "driehoek"),
            @JsonSubTypes.Type(value = Verdeling.Pert.class, name = "pert"),
            @JsonSubTypes.Type(value = Verdeling.Normaal.class, name = "normaal"),
            @JsonSubTypes.Type(value = Verdeling.Lognormaal.class, name = "lognormaal"),
            @JsonSubTypes.Type(value = Verdeling.LognormaalTussen.class, name = "lognormaal-tussen"),
            @JsonSubTypes.Type(value = Verdeling.Beta.class, name = "beta"),
            @JsonSubTypes.Type(value = Verdeling.Gamma.class, name = "gamma"),
            @JsonSubTypes.Type(value = Verdeling.Discreet.class, name = "discreet"),
            @JsonSubTypes.Type(value = Verdeling.Interval.class, name = "interval")})
    private interface Soort {
    }

    /**
     * The model in this text, not yet checked for what it says.
     *
     * @throws Afkeuring with every field that is missing, unknown or of the wrong kind
     */
    public static Model read(String json) {
        var bevindingen = new ArrayList<Bevinding>();
        try {
            var in = new JsonReader(MAPPER.readTree(json), "", bevindingen);
            var model = ModelImport.model(in);
            in.done();
            if (bevindingen.isEmpty())
                return model;
        } catch (StreamReadException e) {
            var plek = e.getLocation();
            bevindingen.add(Bevinding.fout("",
                    "Dit is geen geldige JSON: kijk bij regel %d, teken %d.".formatted(plek.getLineNr(),
                            plek.getColumnNr())));
        } catch (JacksonException e) {
            bevindingen.add(Bevinding.fout("", "Dit is geen JSON die we kunnen lezen."));
        }
        throw new Afkeuring(bevindingen);
    }

    public static String write(Model model) {
        return MAPPER.writeValueAsString(model);
    }

    /** A number that is another one as soon as this part of a model is: what a form remembers of what it showed. */
    public static long merk(Object deel) {
        var som = new CRC32();
        som.update(MAPPER.writeValueAsBytes(deel));
        return som.getValue();
    }

    /** The findings as a list of objects with ernst, pad and zin. */
    public static String write(List<Bevinding> bevindingen) {
        return MAPPER.writeValueAsString(bevindingen);
    }
}
