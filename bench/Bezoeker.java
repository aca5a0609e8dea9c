import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One person of the cast with a browser: cookies, the CSRF token, the casussen on the own worklist. */
record Bezoeker(String naam, HttpClient browser, URI server, String csrf, List<String> casussen) {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CASUS = Pattern.compile("/leerlingen/([0-9a-f]{16})\"");

    /** Signs in. */
    static Bezoeker lezer(String naam, URI server) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5)).build();
        var kaal = new Bezoeker(naam, browser, server, "", List.of());
        String begin = first(CSRF, kaal.get("/inloggen/rondkijken").body());
        new Bezoeker(naam, browser, server, begin, List.of()).post("/inloggen/rondkijken", "wie", naam);
        return kaal;
    }

    /** Signs in, and reads from the pages which casussen this person may record a contact in. */
    static Bezoeker van(String naam, URI server) throws IOException, InterruptedException {
        var kaal = lezer(naam, server);
        var werk = kaal.get("/mijn-werk");
        if (werk.statusCode() != 200)
            throw new IllegalStateException(naam + " kan niet inloggen: " + werk.statusCode());
        var casussen = Stream.concat(all(CASUS, werk.body()), all(CASUS, kaal.get("/leerlingen").body())).distinct()
                .filter(kaal::mayRecord).limit(40).toList();
        return new Bezoeker(naam, kaal.browser, server, first(CSRF, werk.body()), casussen);
    }

    HttpResponse<String> get(String pad) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(pad)).GET());
    }

    /** velden: name, value, name, value … */
    HttpResponse<String> post(String pad, String... velden) throws IOException, InterruptedException {
        var vorm = new StringBuilder("_csrf=" + encoded(csrf));
        for (int i = 0; i < velden.length; i += 2)
            vorm.append('&').append(velden[i]).append('=').append(encoded(velden[i + 1]));
        return send(HttpRequest.newBuilder(server.resolve(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(vorm.toString())));
    }

    /** Records a contact with a sentence; 303 when it is in the database, with its line in the log. */
    HttpResponse<String> contact(String casus, String inzending) throws IOException, InterruptedException {
        return post("/leerlingen/" + casus + "/contacten", "met", "jeugdige", "notitie",
                "We spraken over de afgelopen week. Het ging beter met het op tijd komen.", "_inzending", inzending);
    }

    private HttpResponse<String> send(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        return browser.send(vraag.timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private boolean mayRecord(String casus) {
        try {
            return get("/leerlingen/" + casus).body().contains("/leerlingen/" + casus + "/contacten\"");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private static String first(Pattern p, String html) {
        return all(p, html).findFirst().orElseThrow(() -> new IllegalStateException("niet gevonden: " + p));
    }

    private static Stream<String> all(Pattern p, String html) {
        return p.matcher(html).results().map(r -> r.group(1));
    }
}
