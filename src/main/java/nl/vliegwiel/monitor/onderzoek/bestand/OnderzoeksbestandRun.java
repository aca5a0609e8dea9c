package nl.vliegwiel.monitor.onderzoek.bestand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;
import nl.vliegwiel.web.Nederlands;

/** Makes one version of a file: reads through the wall, makes coarser, checks, packs, enciphers and stores. As the job taak_onderzoek. */
@Component
public class OnderzoeksbestandRun {

    /** What has to be made. gewichten: column → how much its precision matters, in the order of the file. */
    public record Opdracht(String onderzoek, String eenheid, Map<String, Integer> gewichten, Uitgave uitgave) {
    }

    /** The smallest number of people who look the same. */
    public static final int K = 10;

    private static final Logger LOG = LoggerFactory.getLogger(OnderzoeksbestandRun.class);
    private static final Acteur.Job JOB = new Acteur.Job("taak_onderzoek");
    private static final JsonMapper JSON = new JsonMapper();

    private final Onderzoeksbron bron;
    private final Onderzoeksbestanden bestanden;
    private final Projectsleutels sleutels;
    private final Jobs jobs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OnderzoeksbestandRun(Onderzoeksbron bron, Onderzoeksbestanden bestanden, Projectsleutels sleutels,
            Jobs jobs, Clock clock) {
        this.bron = bron;
        this.bestanden = bestanden;
        this.sleutels = sleutels;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What died with a former server counts as failed from now on. */
    public void opgeruimd() {
        asJob(() -> bestanden.verweesd(OffsetDateTime.now(clock).minusMinutes(30), OffsetDateTime.now(clock)));
    }

    /** Whatever happens is recorded at the file: ready, or failed with a reason. */
    public void run(Onderzoeksbestand bestand, Opdracht opdracht) {
        try {
            make(bestand, opdracht).ifPresent(reden -> failed(bestand, reden));
        } catch (RuntimeException e) {
            LOG.error("Onderzoeksbestand {} is mislukt", bestand.id(), e);
            failed(bestand, "Er ging iets mis in het programma zelf. De beheerder kan het nazoeken.");
        }
    }

    /** @return why it cannot be made; empty when it was */
    private Optional<String> make(Onderzoeksbestand bestand, Opdracht opdracht) {
        var key = sleutels.made(opdracht.onderzoek());
        var uitgave = opdracht.uitgave();
        var kolommen = Onderzoekskolom.van(opdracht.eenheid()).stream()
                .filter(k -> k.soort() == Onderzoekskolom.Soort.PSEUDONIEM
                        || opdracht.gewichten().containsKey(k.kolom()))
                .toList();
        long[] objections = new long[1];
        var gegevens = asJob(() -> {
            objections[0] = bron.bezwaren();
            return bron.read(opdracht.eenheid(), kolommen, uitgave.van(), uitgave.totEnMet(), uitgave.peildag(),
                    key.pseudoniemen());
        });
        var keuze = new Vergroving(gegevens, K, opdracht.gewichten()).beste();
        if (keuze.isEmpty()) {
            return Optional
                    .of("Er zijn te weinig jongeren in deze periode. Ook met de grofste kenmerken zijn het er geen " + K
                            + " die op elkaar lijken.");
        }
        var tabel = new Onderzoekstabel(gegevens, K, words(objections[0])).met(keuze.get());
        Bestandscontrole.check(tabel.csv(), ordered(kolommen), tabel.personen(), K);
        String sha256 = sha256(tabel.csv());
        byte[] zip = Pakket.zip(tabel.csv(), withHash(uitgave, sha256), tabel.cijfers(), ordered(kolommen),
                bestand.sleutel().hashCode());
        byte[] stored = key.enciphered(zip, bestand.sleutel(), random);
        asJob(() -> {
            bestanden.afgerond(bestand.id(), OffsetDateTime.now(clock), JSON.writeValueAsString(tabel.cijfers()),
                    sha256,
                    stored);
            return true;
        });
        return Optional.empty();
    }

    /** As they stand in the file: the number of the row in front. */
    private static List<Onderzoekskolom> ordered(List<Onderzoekskolom> kolommen) {
        return kolommen.stream()
                .sorted(java.util.Comparator.comparing(k -> k.soort() != Onderzoekskolom.Soort.PSEUDONIEM)).toList();
    }

    private void failed(Onderzoeksbestand bestand, String reden) {
        asJob(() -> {
            bestanden.mislukt(bestand.id(), OffsetDateTime.now(clock), reden);
            return true;
        });
    }

    private static String words(long objections) {
        return objections == 0 ? "geen" : objections < K ? "minder dan " + K : Nederlands.getal(objections);
    }

    private static Uitgave withHash(Uitgave u, String sha256) {
        return new Uitgave(u.regio(), u.onderzoek(), u.vraag(), u.grondslag(), u.uitvoerders(), u.nummer(), u.van(),
                u.totEnMet(), u.peildag(), u.bewaarTot(), sha256, u.fictief());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T asJob(Supplier<T> work) {
        return jobs.run(JOB, work);
    }
}
