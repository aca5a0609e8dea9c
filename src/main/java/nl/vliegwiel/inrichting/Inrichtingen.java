package nl.vliegwiel.inrichting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.web.Instellingdeel;

/** The settings of this installation: as a file, beside a file of another one, and taken over from it. */
@Component
class Inrichtingen {
    private static final String KENNIS = "/kennis/";
    private final List<Instellingdeel> delen;
    private final Installatie installatie;
    private final Map<String, String> kennis = fingerprints();

    Inrichtingen(List<Instellingdeel> delen, Installatie installatie) {
        this.delen = delen;
        this.installatie = installatie;
    }

    List<String> namen() {
        return delen.stream().map(Instellingdeel::naam).sorted().toList();
    }

    InrichtingFile file(LocalDate vandaag) {
        var rijen = new TreeMap<String, List<Map<String, String>>>();
        delen.forEach(d -> rijen.put(d.sleutel(), List.copyOf(d.rijen().stream().map(TreeMap::new).toList())));
        var stand = installatie.stand();
        return new InrichtingFile(InrichtingFile.SOORT, InrichtingFile.VORM, vandaag.toString(),
                stand.regio() + (stand.fictief() ? " (fictieve gegevens)" : ""), kennis, rijen);
    }

    List<InrichtingVerschil> verschillen(InrichtingFile file) {
        return delen.stream().filter(d -> file.delen().containsKey(d.sleutel()))
                .map(d -> InrichtingVerschil.of(d, file.delen().getOrDefault(d.sleutel(), List.of()))).toList();
    }

    List<String> onbekend(InrichtingFile file) {
        return file.delen().keySet().stream().filter(k -> delen.stream().noneMatch(d -> d.sleutel().equals(k)))
                .sorted().toList();
    }

    /** Files of policy that are not the same there. */
    List<String> anderBeleid(InrichtingFile file) {
        var daar = Objects.requireNonNullElse(file.kennis(), Map.<String, String>of());
        return kennis.entrySet().stream().filter(k -> !k.getValue().equals(daar.get(k.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    /** Takes over what is new or different and has no fault; how many. */
    int neem(InrichtingFile file, String reden) {
        int n = 0;
        for (var v : verschillen(file)) {
            var deel = delen.stream().filter(d -> d.sleutel().equals(v.sleutel())).findFirst().orElseThrow();
            for (var rij : v.rijen())
                if (rij.fout() == null) {
                    deel.neem(rij.bron(), reden);
                    n++;
                }
        }
        return n;
    }

    private static Map<String, String> fingerprints() {
        var found = new TreeMap<String, String>();
        try {
            for (var r : new PathMatchingResourcePatternResolver().getResources("classpath*:kennis/**/*.*")) {
                String url = r.getURL().toString();
                try (var in = r.getInputStream()) {
                    byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                    found.put(url.substring(url.lastIndexOf(KENNIS) + KENNIS.length()),
                            HexFormat.of().formatHex(hash, 0, 8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
