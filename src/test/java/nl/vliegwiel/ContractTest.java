package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.vliegwiel.businesscase.Proefstudie;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.levering.Loket;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.web.ApiVersie;

/** What openapi.json promises is what the controllers answer: each address, each status, each field; and by the NL API Design Rules. */
@PagesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private PeilingRun run;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode contract = JSON.createObjectNode();
    private String peiling = "";
    private String studie = "";

    @BeforeAll
    void peil() throws IOException {
        contract = JSON.readTree(new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8));
        for (int i = 0; i < 30; i++) {
            regio.leerling("Contract" + i, 13);
        }
        peiling = run.run(run.begin(PeilingRun.PUBLICATIE, null)).sleutel();
        studie = Proefstudie.begin(bezoek).split("/")[2];
    }

    @Test
    void the_contract_is_public_and_names_exactly_the_addresses_there_are() {
        assertThat(ask(null, HttpMethod.GET, "/openapi.json")).hasStatusOk();
        var there = mappings.getHandlerMethods().keySet().stream()
                .flatMap(m -> m.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> m.getPatternValues().stream().map(p -> method + " " + p)))
                .filter(p -> p.contains(" /api/v1/")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(operations().keySet().stream().map(o -> o.replace(" /", " /api/v1/")))
                .containsExactlyInAnyOrderElementsOf(there);
        assertThat(contract.path("info").path("version").asString()).isEqualTo(ApiVersie.VERSIE);
    }

    @Test
    void every_answer_has_exactly_the_fields_that_the_contract_promises() {
        var wrong = new ArrayList<String>();
        operations().forEach((operation, promises) -> {
            var statuses = new TreeSet<String>();
            for (var answer : answers(operation)) {
                String status = String.valueOf(answer.getResponse().getStatus());
                statuses.add(status);
                var promised = resolved(promises.path("responses").path(status));
                if (promised.isMissingNode()) {
                    wrong.add(operation + " answers " + status + ", which nobody promised");
                } else if (!operation.endsWith("/openapi.json")) {
                    wrong.addAll(differences(operation + " " + status, promised, answer));
                }
            }
            var promised = new TreeSet<>(promises.path("responses").propertyNames());
            if (!statuses.equals(promised)) {
                wrong.add(operation + " answered " + statuses + " and promises " + promised);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** "GET /codeboek" and the like, with what the contract says of it. */
    private Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (!method.getKey().equals("parameters")) {
                operations.put(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue());
            }
        }));
        return operations;
    }

    /** As somebody with the role, without the role and without a name, for what is not there, and with a wrong question. */
    private List<MvcTestResult> answers(String operation) {
        String path = operation.substring(operation.indexOf('/'));
        if (operation.startsWith("POST")) {
            return path.equals("/leveringen") ? deliveries() : studies();
        }
        String url = path.replace("{code}", "casussen-in-team").replace("{sleutel}", peiling)
                .replace("{studie}", studie).replace("{nummer}", "1");
        var answers = new ArrayList<>(List.of(ask("jelle", HttpMethod.GET, url)));
        if (path.equals("/openapi.json")) {
            return answers;
        }
        answers.add(ask("noor", HttpMethod.GET, url));
        answers.add(ask(null, HttpMethod.GET, url));
        if (path.contains("{")) {
            answers.add(ask("jelle", HttpMethod.GET,
                    path.replaceAll("\\{(code|sleutel|studie)}", "0000000000000000").replace("{nummer}", "1")));
        }
        if (path.endsWith("/uitkomsten")) {
            answers.add(ask("jelle", HttpMethod.GET, url + "?pagina=0"));
        }
        if (path.endsWith("/leveringen")) {
            answers.add(ask("jelle", HttpMethod.GET, url + "?indicator=onzin"));
        }
        if (path.contains("{nummer}")) {
            answers.add(ask("jelle", HttpMethod.GET, path.replace("{studie}", studie).replace("{nummer}", "een")));
        }
        return answers;
    }

    private List<MvcTestResult> studies() {
        String model = ModelJson.write(Proefstudie.model());
        busy("bezig-met-studie");
        return List.of(send("jelle", "/businesscases", model, null), send("noor", "/businesscases", model, null),
                send(null, "/businesscases", model, null), send("jelle", "/businesscases", "{", null),
                send("jelle", "/businesscases", model, "kort"),
                send("jelle", "/businesscases", model, "bezig-met-studie"));
    }

    private List<MvcTestResult> deliveries() {
        String kop = "Stamnummer;Dag van verzuim;Lesuur;Afkorting\n";
        String goed = kop + "1001;2-6-2025;1;spijbelen\n";
        String url = "/leveringen?school=99AA00";
        new Loket(bezoek, regio).deliver(goed);
        busy("bezig-met-levering");
        String nieuw = kop + "1001;3-6-2025;1;spijbelen\n";
        return List.of(send("wim", url, nieuw, null), send("wim", url, nieuw, null),
                send("wim", url, kop + "4242;4-6-2025;1;spijbelen\n", null), send("noor", url, goed, null),
                send(null, url, goed, null), send("jelle", url, goed, "kort"),
                send("jelle", url, goed, "bezig-met-levering"));
    }

    /** As if Jelle's first question with this key is not answered yet. */
    private void busy(String key) {
        regio.eigenaar().sql("""
                insert into web.herhaling (account_id, sleutel)
                select id, ? from toegang.account where aanmeldnaam = 'jelle' on conflict do nothing""").param(key)
                .update();
    }

    private MvcTestResult send(@Nullable String wie, String url, String body, @Nullable String key) {
        var request = mvc.post().uri("/api/v1" + url).contentType(MediaType.APPLICATION_JSON).content(body)
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        if (wie != null) {
            request.cookie(new Cookie("vliegwiel", regio.token(wie)));
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.exchange();
    }

    private MvcTestResult ask(@Nullable String wie, HttpMethod method, String url) {
        var request = mvc.method(method).uri("/api/v1" + url);
        if (wie != null) {
            request.cookie(new Cookie("vliegwiel", regio.token(wie)));
        }
        return request.exchange();
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
        if (!ApiVersie.VERSIE.equals(answer.getResponse().getHeader("API-Version"))) {
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
                        .matches("[a-z][a-zA-Z]*|Idempotency-Key"));
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
