package nl.vliegwiel.businesscase.rekenen.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.vliegwiel.businesscase.Slechtmodel;
import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;

/** The command line and the JSON that it reads and writes. */
class ModelRunTest {
    private static final Path EXAMPLE = Path.of("demo/businesscase.json");

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    private int run(String in, String... args) {
        return ModelRun.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), new PrintStream(uit, true,
                StandardCharsets.UTF_8), new PrintStream(fout, true, StandardCharsets.UTF_8), args);
    }

    private String text(ByteArrayOutputStream stroom) {
        return stroom.toString(StandardCharsets.UTF_8);
    }

    @Test
    void computes_a_model_into_a_result(@TempDir Path map) throws IOException {
        var xlsx = map.resolve("uit.xlsx");
        assertThat(run("", "reken", EXAMPLE.toString(), "--trekkingen", "1000", "--xlsx", xlsx.toString())).isZero();
        var resultaat = DoorrekeningJson.read(text(uit));
        assertThat(resultaat.uitslagen()).hasSize(2);
        assertThat(resultaat.uitgangspunten().trekkingen()).isEqualTo(1000);
        assertThat(xlsx).isNotEmptyFile();
    }

    @Test
    void says_in_short_whether_it_pays() throws IOException {
        assertThat(run(Files.readString(EXAMPLE), "reken", "-", "--kort", "--trekkingen", "2000")).isZero();
        assertThat(text(uit)).contains("De kans dat het meer oplevert dan het kost is", "Niet in euro's");
    }

    @Test
    void names_every_fault_with_its_place() {
        assertThat(run(
                "{\"naam\": 3, \"nam\": \"x\", \"grootheden\": [{\"code\": \"a\", \"verdeling\": {\"soort\": \"x\"}}]}",
                "reken", "-")).isEqualTo(1);
        assertThat(text(fout)).contains("FOUT /naam: Hier hoort een tekst", "FOUT /nam: Het veld \"nam\" kennen we",
                "FOUT /grootheden/0/verdeling/soort: Kies uit",
                "FOUT /grootheden/0/eenheid: Het veld \"eenheid\" ontbreekt",
                "FOUT /uitgangspunten: Het veld");
        assertThat(text(uit)).isEmpty();
    }

    static List<Slechtmodel> slecht() {
        return Slechtmodel.alle();
    }

    @ParameterizedTest
    @MethodSource("slecht")
    void bad_input_is_said_at_its_place_and_refused_or_computed_with_a_warning(Slechtmodel s) {
        assertThat(run(ModelJson.write(s.model()), "reken", "-", "--kort")).isEqualTo(s.fout() ? 1 : 0);
        assertThat(text(fout).lines()).anySatisfy(
                r -> assertThat(r).startsWith((s.fout() ? "FOUT " : "let op ") + s.pad()).contains(s.zin()));
        assertThat(text(uit).isEmpty()).isEqualTo(s.fout());
    }

    @Test
    void refuses_what_is_no_json_a_field_twice_and_a_number_too_large() {
        assertThat(run("{\"naam\": ", "toets", "-")).isEqualTo(1);
        assertThat(text(fout)).contains("geen geldige JSON: kijk bij regel 1");
        assertThat(run("{\"naam\": \"a\", \"naam\": \"b\"}", "toets", "-")).isEqualTo(1);
        var e = catchThrowableOfType(Afkeuring.class,
                () -> ModelJson.read("{\"uitgangspunten\": {\"horizon\": 1e400}}"));
        assertThat(e.bevindingen()).extracting(Bevinding::pad).contains("/uitgangspunten/horizon");
        assertThat(catchThrowableOfType(Afkeuring.class, () -> ModelJson.read("[]")).bevindingen()).isNotEmpty();
        assertThat(catchThrowableOfType(Afkeuring.class, () -> ModelJson.read("")).bevindingen()).isNotEmpty();
    }

    @Test
    void explains_itself_when_the_question_is_unclear_or_the_file_is_not_there() {
        assertThat(run("", "rekenen")).isEqualTo(2);
        assertThat(run("", "reken", EXAMPLE.toString(), "--trekkingen", "veel")).isEqualTo(2);
        assertThat(run("", "reken", "er-is-niets.json")).isEqualTo(2);
        assertThat(text(fout)).contains("businesscase reken model.json", "Dit begrijpen we niet: --trekkingen",
                "niet lezen of schrijven");
    }

    @Test
    void example_and_result_follow_the_published_schema() throws IOException {
        assertThat(schema("model").validate(Files.readString(EXAMPLE), InputFormat.JSON)).isEmpty();
        assertThat(
                schema("model").validate(ModelJson.write(ModelJson.read(Files.readString(EXAMPLE))), InputFormat.JSON))
                .isEmpty();
        var resultaat = Rekenaar.reken(ModelJson.read(Files.readString(EXAMPLE)), 1);
        assertThat(schema("doorrekening").validate(DoorrekeningJson.write(resultaat), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() throws IOException {
        var goed = Files.readString(EXAMPLE);
        for (var slecht : List.of(goed.replace("\"soort\": \"pert\"", "\"soort\": \"prt\""),
                goed.replace("\"meting\": \"vergelijking\"", "\"meting\": \"gevoel\""),
                goed.replace("\"vraag\"", "\"vrag\""), goed.replace("\"horizon\": 10", "\"horizon\": \"tien\""))) {
            assertThat(slecht).isNotEqualTo(goed);
            assertThat(schema("model").validate(slecht, InputFormat.JSON)).isNotEmpty();
            assertThat(catchThrowableOfType(Afkeuring.class, () -> ModelJson.read(slecht))).isNotNull();
        }
    }

    private static Schema schema(String naam) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/businesscase/" + naam + ".schema.json")), InputFormat.JSON);
    }
}
