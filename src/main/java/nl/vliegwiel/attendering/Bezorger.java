package nl.vliegwiel.attendering;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Calls a program: a CloudEvent with the key of the thing and nothing else, signed. Only at addresses that the installation allows. */
@Component
class Bezorger {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST).build();
    private final JsonMapper json = new JsonMapper();
    private final Luistersleutel sleutel;
    private final Clock clock;
    private final String bron;
    private final List<String> toegestaan;

    /** @param toegestaan beginnings of addresses that may be called, with commas between; empty: none */
    Bezorger(Luistersleutel sleutel, Clock clock, @Value("${vliegwiel.adres:}") String bron,
            @Value("${vliegwiel.attendering.adressen:}") List<String> toegestaan) {
        this.sleutel = sleutel;
        this.clock = clock;
        this.bron = bron;
        // a beginning without its slash would allow voorbeeld.nl.elders too
        this.toegestaan = toegestaan.stream().map(String::strip).filter(a -> !a.isEmpty())
                .map(a -> a.endsWith("/") ? a : a + "/").toList();
    }

    List<String> toegestaan() {
        return toegestaan;
    }

    boolean mag(String adres) {
        return toegestaan.stream().anyMatch(adres::startsWith) && adres.chars().allMatch(c -> c > ' ' && c < 127)
                && !adres.contains("..");
    }

    /** Gives why it failed, in words without an address; empty when it went. */
    String send(Verzending v) {
        if (!mag(v.adres()))
            return "Dit adres mag niet meer.";
        String luisteraar = java.util.Objects.requireNonNull(v.luisteraar());
        String body = body(v);
        long moment = clock.instant().getEpochSecond();
        try {
            var request = HttpRequest.newBuilder(URI.create(v.adres())).timeout(LONGEST)
                    .header("Content-Type", "application/cloudevents+json").header("webhook-id", v.nieuws())
                    .header("webhook-timestamp", String.valueOf(moment))
                    .header("webhook-signature", sleutel.getekend(luisteraar, v.nieuws(), moment, body))
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300 ? "" : "Het programma antwoordde met " + status + ".";
        } catch (IOException e) {
            return "Het programma antwoordde niet.";
        } catch (IllegalArgumentException e) {
            return "Dit adres is niet te lezen.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "De server stopte.";
        }
    }

    private String body(Verzending v) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", v.nieuws());
        event.put("source", bron.isEmpty() ? "urn:vliegwiel" : bron);
        event.put("type", "nl.vliegwiel." + v.soort());
        event.put("subject", v.onderwerp());
        event.put("time", v.op().toInstant().toString());
        return json.writeValueAsString(event);
    }
}
