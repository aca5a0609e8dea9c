package nl.vliegwiel.levering.cbs;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Instelling;

/**
 * Fetches one table of CBS by OData 4 and writes the answers as they came into a ZIP, so that a fetched table comes in like a saved one. Off
 * unless {@code vliegwiel.cbs.adres} names the address; asks only there, follows no redirect.
 */
@Component
public class CbsClient implements Instelling {
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final int BLADEN = 200;
    private static final long BYTES = 100L << 20;

    private final String adres;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10)).build();

    /** @param adres such as https://…/odata/v1/CBS; empty: nothing is fetched */
    CbsClient(@Value("${vliegwiel.cbs.adres:}") String adres, JsonMapper json) {
        this.adres = adres.replaceAll("/+$", "");
        this.json = json;
    }

    public boolean staatAan() {
        return !adres.isEmpty();
    }

    /**
     * Writes all parts of the table, of these regions only when the table has regions.
     *
     * @throws Geweigerd when CBS does not give the table
     */
    public void fetch(String tabel, Collection<String> plekken, OutputStream uit) throws IOException {
        if (!tabel.matches("[0-9A-Za-z]{4,20}"))
            throw new Geweigerd("Schrijf de code van de tabel, zoals 85097NED.");
        String url = adres + '/' + tabel;
        var dimensies = get(url + "/Dimensions");
        try (var zip = new Zip(uit)) {
            zip.add(get(url + "/Properties"));
            zip.add(dimensies);
            zip.add(get(url + "/MeasureCodes"));
            var geo = new ArrayList<String>();
            for (JsonNode d : json.readTree(dimensies).path("value")) {
                String naam = d.path("Identifier").asString("");
                if (!naam.matches("\\w{1,80}"))
                    throw new Geweigerd("CBS gaf een antwoord dat we niet begrijpen. Probeer het later opnieuw.");
                if (d.path("Kind").asString("").startsWith("Geo"))
                    geo.add(naam);
                pages(zip, url + '/' + naam + "Codes");
            }
            pages(zip, url + "/Observations" + filter(geo, plekken));
        }
    }

    private static String filter(List<String> geo, Collection<String> plekken) {
        if (geo.size() != 1)
            return "";
        String in = plekken.stream().sorted().map(p -> geo.getFirst() + " eq '" + p + "'")
                .collect(Collectors.joining(" or "));
        return "?$filter=" + URLEncoder.encode(in, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An answer may go on at another address of the same place. */
    private void pages(Zip zip, String begin) throws IOException {
        String url = begin;
        for (int i = 0; i < BLADEN && !url.isEmpty(); i++) {
            byte[] blad = get(url);
            zip.add(blad);
            String verder = json.readTree(blad).path("@odata.nextLink").asString("");
            if (!verder.isEmpty() && !verder.startsWith(adres + '/'))
                throw new Geweigerd("CBS verwijst naar een ander adres. Dat volgen we niet.");
            url = verder;
        }
        if (!url.isEmpty())
            throw new Geweigerd("Deze tabel is te groot om op te halen. Bewaar een deel als bestand en kies dat.");
    }

    private byte[] get(String url) throws IOException {
        try {
            var vraag = HttpRequest.newBuilder(URI.create(url)).timeout(GEDULD).header("Accept", "application/json")
                    .build();
            HttpResponse<java.io.InputStream> antwoord = http.send(vraag,
                    HttpResponse.BodyHandlers.ofInputStream());
            try (var in = antwoord.body()) {
                if (antwoord.statusCode() == 404)
                    throw new Geweigerd("CBS kent deze tabel niet. Kijk de code na.");
                if (antwoord.statusCode() != 200)
                    throw new Geweigerd("CBS gaf antwoord " + antwoord.statusCode() + ". Probeer het later opnieuw.");
                byte[] bytes = in.readNBytes((int) BYTES + 1);
                if (bytes.length > BYTES)
                    throw new Geweigerd("Deze tabel is te groot om op te halen. Bewaar een deel als bestand.");
                return bytes;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Geweigerd("Het ophalen is gestopt. Probeer het opnieuw.");
        } catch (IOException e) {
            throw new Geweigerd("CBS is nu niet te bereiken. Probeer het later opnieuw, of kies een bewaard bestand.");
        }
    }

    private static final class Zip extends ZipOutputStream {
        private int nummer;

        Zip(OutputStream uit) {
            super(uit);
        }

        void add(byte[] bytes) throws IOException {
            var deel = new ZipEntry(++nummer + ".json");
            deel.setTime(0); // the same answers are the same bytes, so that nothing new is seen as nothing new
            putNextEntry(deel);
            write(bytes);
            closeEntry();
        }
    }

    @Override
    public String naam() {
        return "Adres van CBS";
    }

    @Override
    public String stand(LocalDate vandaag) {
        return staatAan() ? "Ingesteld op de server" : "Niet ingesteld op de server: ophalen kan niet";
    }

    @Override
    public String url() {
        return "";
    }
}
