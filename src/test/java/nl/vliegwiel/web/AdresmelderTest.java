package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.DatabaseTest;

/** Addresses that no browser makes, sent as they are. */
@DatabaseTest
class AdresmelderTest {
    @LocalServerPort
    int poort;

    private String answer(String adres) throws IOException {
        try (var lijn = new Socket("127.0.0.1", poort)) {
            lijn.getOutputStream().write(("GET " + adres + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leerlingen/%00", "/leerlingen/%zz", "/leerlingen/%", "/a|b", "/%2e%2e%2f%00", "TE LANG"})
    void an_address_that_cannot_be_read_is_our_calm_page(String adres) throws IOException {
        String antwoord = answer(adres.equals("TE LANG") ? "/" + "a".repeat(70_000) : adres);
        assertThat(antwoord).startsWith("HTTP/1.1 4").contains("Deze pagina bestaat niet, of is niet voor jou",
                "Content-Security-Policy").doesNotContain("Tomcat", "Apache", "Exception", "HTTP Status");
    }
}
