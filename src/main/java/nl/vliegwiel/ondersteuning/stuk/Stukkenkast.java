package nl.vliegwiel.ondersteuning.stuk;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.NietGevonden;

/** Who may come at the files of a casus, in words what the database will allow, the page of them, and a file to take along. */
@Component
public class Stukkenkast {
    private final Codelijst regimes = Codelijst.load("regime");
    private final Casuskoppen koppen;
    private final Stukken stukken;
    private final Virusscan virusscan;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Logboek logboek;

    Stukkenkast(Casuskoppen koppen, Stukken stukken, Virusscan virusscan, Inzendingen inzendingen, Rollen rollen,
            Logboek logboek) {
        this.koppen = koppen;
        this.stukken = stukken;
        this.virusscan = virusscan;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.logboek = logboek;
    }

    /** The top of the page, for who may read the work; not there and not yours are the same. */
    Casuskop kop(String casus) {
        var kop = koppen.get(casus, "stukken");
        if (!kop.magWerk())
            throw new NietGevonden();
        return kop;
    }

    /** The same, to add or remove. */
    Casuskop writable(String casus) {
        var kop = kop(casus);
        if (kop.gesloten())
            throw new Geweigerd("Dit dossier is gesloten. Je kunt lezen, niet meer schrijven.");
        if (!kop.magSchrijven())
            throw new Geweigerd("Er is nu geen toestemming om hier iets vast te leggen. Er is niets bewaard.");
        return kop;
    }

    /** @param weg key of the file whose removal has a fault; empty: none */
    StukkenPage page(Casuskop kop, StukForm form, String weg, Fouten fouten) {
        return new StukkenPage(kop, stukken.list(kop.casusId()),
                stukken.regimes(kop.casusId()).stream().map(r -> new Keuze(r, regimes.naam(r))).toList(), form, weg,
                kop.magSchrijven() && rollen.magBewerken(Lezer.nu().rol(), "casus"), virusscan.aan(), inzendingen.key(),
                fouten);
    }

    /** What it holds: always as a download, never shown by the browser itself. */
    public ResponseEntity<byte[]> download(Stuk s) {
        s.mustBeThere();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(Stuksoort.van(s.soort()).mime()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(s.bestandsnaam(), StandardCharsets.UTF_8).build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox").body(stukken.inhoud(s));
    }

    void log(Regel.Gebeurtenis gebeurtenis, String object, @Nullable Long id, Casuskop kop) {
        logboek.write(Regel.casus(gebeurtenis, object, id, kop.casusId(), kop.jeugdigeId()));
    }
}
