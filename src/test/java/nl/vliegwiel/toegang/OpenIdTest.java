package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

import nl.vliegwiel.Proefregio;

/** Signing in with OpenID Connect for real: authorization code with PKCE at a provider in this process. Fictieve gegevens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "vliegwiel.gegevens=target/pg-test/${random.uuid}", "vliegwiel.taken=false",
        "spring.security.oauth2.client.registration.werk.client-id=vliegwiel",
        "spring.security.oauth2.client.registration.werk.client-secret=geheim",
        "spring.security.oauth2.client.registration.werk.scope=openid",
        "spring.security.oauth2.client.registration.werk.redirect-uri={baseUrl}/inloggen/terug/{registrationId}"})
@Import(Proefregio.class)
class OpenIdTest {
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @LocalServerPort
    int port;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        PROVIDER.start();
        registry.add("spring.security.oauth2.client.provider.werk.issuer-uri",
                () -> PROVIDER.issuerUrl("werk").toString());
    }

    @DynamicPropertySource
    static void programs(DynamicPropertyRegistry registry) {
        registry.add("vliegwiel.api.uitgever", () -> PROVIDER.issuerUrl("programmas").toString());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        var uri = URI.create(url.startsWith("/") ? "http://localhost:" + port + url : url);
        return browser.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    private String signInAs(String naam) throws IOException, InterruptedException {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("werk", naam, "JWT", List.of("vliegwiel"), Map.of(), 60));
        var toProvider = location(get("/inloggen/oidc/werk"));
        assertThat(toProvider).contains("code_challenge=", "code_challenge_method=S256", "response_type=code");
        return location(get(location(get(toProvider))));
    }

    @Test
    void a_known_person_comes_in_with_one_session_cookie_and_no_session_of_the_server() throws Exception {
        assertThat(signInAs("noor")).endsWith("/");
        var cookies = ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies();
        assertThat(cookies).anyMatch(c -> c.getName().equals("vliegwiel") && c.isHttpOnly() && !c.getValue().isEmpty());
        assertThat(get("/account").body()).contains("Noor Hendriks");
        assertThat(regio.eigenaar().sql("select count(*) from toegang.sessie where account_id = 1").query(Long.class)
                .single()).isPositive();
    }

    @Test
    void an_unknown_person_reads_that_no_account_is_known_and_gets_nothing() throws Exception {
        assertThat(signInAs("vreemde")).endsWith("/inloggen?onbekend");
        assertThat(get("/inloggen?onbekend").body()).contains("bij ons nog niet bekend");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void the_cast_is_not_offered_where_the_demo_is_off() throws Exception {
        assertThat(get("/inloggen").body()).doesNotContain("Rondkijken");
        assertThat(get("/inloggen/rondkijken").statusCode()).isIn(302, 404);
    }

    @Test
    void a_program_comes_in_with_a_token_of_the_provider_once_somebody_let_it_in() throws Exception {
        assertThat(asProgram(token("dashboard", "vliegwiel", 60), "/api/v1/codeboek")).as("nobody did").isEqualTo(401);
        String sleutel = regio.als("jelle",
                () -> db.sql("select toegang.apisleutel_gemaakt(?, 'Dashboard', 30, 'dashboard')")
                        .param(Programmatoken.hash("dashboard")).query(String.class).single());
        String token = token("dashboard", "vliegwiel", 60);
        assertThat(asProgram(token, "/api/v1/codeboek")).isEqualTo(200);
        assertThat(asProgram(token, "/monitor")).as("no screen").isNotEqualTo(200);
        assertThat(asProgram(token("ander", "vliegwiel", 60), "/api/v1/codeboek")).as("another program").isEqualTo(401);
        assertThat(asProgram(token("dashboard", "ergens-anders", 60), "/api/v1/codeboek")).as("not for us")
                .isEqualTo(401);
        assertThat(asProgram(token("dashboard", "vliegwiel", -600), "/api/v1/codeboek")).as("past").isEqualTo(401);
        assertThat(asProgram(token.substring(0, token.length() - 8) + "AAAAAAAA", "/api/v1/codeboek")).as("forged")
                .isEqualTo(401);
        assertThat(asProgram("dashboard", "/api/v1/codeboek")).as("its name alone").isEqualTo(401);
        assertThat(regio.<Boolean>als("olga",
                () -> db.sql("select toegang.apisleutel_gemaakt(?, 'Dashboard', 30, 'dashboard') is null")
                        .param(Programmatoken.hash("dashboard")).query(Boolean.class).single()))
                .as("let in twice").isTrue();
        regio.als("jelle", () -> db.sql("select toegang.apisleutel_ingetrokken(?)").param(sleutel).query(Boolean.class)
                .single());
        assertThat(asProgram(token, "/api/v1/codeboek")).as("withdrawn").isEqualTo(401);
    }

    /** OAuth 2.0 client credentials at the provider. */
    private String token(String client, String audience, int seconds) throws IOException, InterruptedException {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("programmas", client, "JWT", List.of(audience), Map.of(), seconds));
        var answer = browser.send(HttpRequest.newBuilder(PROVIDER.tokenEndpointUrl("programmas").uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=api&client_id=" + client
                        + "&client_secret=geheim"))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new tools.jackson.databind.json.JsonMapper().readTree(answer.body()).path("access_token").asString();
    }

    private int asProgram(String token, String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + url))
                        .header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
