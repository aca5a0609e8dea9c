package nl.vliegwiel.monitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.peiling.PeilingRun;

/** What openapi.json promises is what the controllers answer: each address, each status, each field; and by the NL API Design Rules. */
@PagesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private PeilingRun run;
    @Autowired
    private Proefregio regio;

    private JsonNode contract = JSON.createObjectNode();
    private String peiling = "";

    @BeforeAll
    void peil() throws IOException {
        contract = JSON.readTree(new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8));
        for (int i = 0; i < 30; i++) {
            regio.leerling("Contract" + i, 13);
        }
        peiling = run.run(run.begin(PeilingRun.PUBLICATIE, null)).sleutel();
    }

    @Test
    void every_answer_has_exactly_the_fields_that_the_contract_promises() {
        var wrong = new ArrayList<String>();
        var statuses = new TreeMap<String, TreeSet<String>>();
        for (var path : contract.path("paths").propertyNames()) {
            for (var answer : answers(path)) {
                String status = String.valueOf(answer.getResponse().getStatus());
                statuses.computeIfAbsent(path, p -> new TreeSet<>()).add(status);
                var promised = resolved(contract.path("paths").path(path).path("get").path("responses").path(status));
                if (promised.isMissingNode()) {
                    wrong.add(path + " answers " + status + ", which nobody promised");
                } else if (!path.equals("/openapi.json")) {
                    wrong.addAll(differences(path + " " + status, promised, answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
        for (var path : contract.path("paths").propertyNames()) {
            assertThat(statuses.get(path)).as(path).containsExactlyInAnyOrderElementsOf(
                    contract.path("paths").path(path).path("get").path("responses").propertyNames());
        }
    }

    /** As somebody with the role, with a wrong key, with a wrong question, without the role and without a name. */
    private List<MvcTestResult> answers(String path) {
        String url = "/api/v1" + path.replace("{code}", "casussen-in-team").replace("{sleutel}", peiling);
        var answers = new ArrayList<>(List.of(bezoek.get("jelle", url)));
        if (path.equals("/openapi.json")) {
            return answers;
        }
        answers.add(bezoek.get("noor", url));
        answers.add(mvc.get().uri(url).exchange());
        if (path.contains("{")) {
            answers.add(bezoek.get("jelle", "/api/v1" + path.replaceAll("\\{[a-z]+}", "0000000000000000")));
        }
        if (path.endsWith("/uitkomsten")) {
            answers.add(bezoek.get("jelle", url + "?pagina=0"));
        }
        return answers;
    }

    private List<String> differences(String where, JsonNode promised, MvcTestResult answer) {
        var content = promised.path("content");
        String type = content.propertyNames().iterator().next();
        String given = String.valueOf(answer.getResponse().getContentType()).replaceAll(";.*", "");
        if (!type.equals(given)) {
            return List.of(where + " is " + given + " instead of " + type);
        }
        var schema = content.path(type).path("schema");
        var body = body(answer);
        var wrong = new ArrayList<String>();
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", contract.path("components"));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        registry.getSchema(whole.toString(), InputFormat.JSON).validate(body.toString(), InputFormat.JSON)
                .forEach(e -> wrong.add(where + ": " + e.getMessage()));
        unknown(where, resolved(schema), body, wrong);
        if (type.equals("application/json") && !"1.0.0".equals(answer.getResponse().getHeader("API-Version"))) {
            wrong.add(where + " has no API-Version");
        }
        return wrong;
    }

    /** Fields that the contract does not know. */
    private void unknown(String where, JsonNode schema, JsonNode body, List<String> wrong) {
        if (body.isArray()) {
            body.forEach(item -> unknown(where + "[]", resolved(schema.path("items")), item, wrong));
        } else if (body.isObject() && schema.has("properties")) {
            for (var name : body.propertyNames()) {
                if (schema.path("properties").has(name)) {
                    unknown(where + "." + name, resolved(schema.path("properties").path(name)), body.path(name), wrong);
                } else if (!schema.has("additionalProperties")) {
                    wrong.add(where + "." + name + " is not in the contract");
                }
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : contract.at(ref.substring(1));
    }

    private static JsonNode body(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the linter of the NL API Design Rules asks, as far as it can be seen in the file; bin/api asks the linter itself. */
    @Test
    void the_contract_keeps_the_design_rules() {
        assertThat(contract.path("openapi").asString()).startsWith("3.");
        assertThat(contract.path("info").path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(contract.path("servers").path(0).path("url").asString()).endsWith("/v1");
        for (var field : List.of("name", "url", "email")) {
            assertThat(contract.path("info").path("contact").path(field).asString("")).as(field).isNotBlank();
        }
        Map<String, Integer> ids = new LinkedHashMap<>();
        contract.path("paths").properties().forEach(path -> {
            assertThat(path.getKey()).matches("(/([a-z]+(-[a-z]+)*(\\.json)?|\\{[a-zA-Z]+}))+");
            path.getValue().properties().forEach(method -> {
                if (method.getKey().equals("parameters")) {
                    return;
                }
                assertThat(method.getKey()).isIn("get", "post", "put", "patch", "delete");
                ids.merge(method.getValue().path("operationId").asString(""), 1, Integer::sum);
                method.getValue().path("parameters").forEach(p -> assertThat(resolved(p).path("name").asString())
                        .matches("[a-z][a-zA-Z]*"));
                method.getValue().path("responses").properties().forEach(r -> response(path.getKey(), r));
            });
        });
        assertThat(ids).allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1)).doesNotContainKey("");
    }

    private void response(String path, Map.Entry<String, JsonNode> response) {
        var promised = resolved(response.getValue());
        if (response.getKey().startsWith("2")) {
            assertThat(promised.path("headers").has("API-Version")).as(path).isTrue();
        } else {
            assertThat(promised.path("content").has(PROBLEM)).as(path + " " + response.getKey()).isTrue();
        }
    }
}
