package nl.vliegwiel.leren.gesprek;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Nederlands;

/** Who was there: kinds of kennis/gespreksdeelnemers.csv with a number, never a name. */
public record Deelnemers(List<Deelnemer> alle) {

    /** One kind and how many. */
    public record Deelnemer(String soort, int aantal) {
    }

    /** A kind as the form asks for it. */
    public record Soort(String code, String meer) {
    }

    private static final List<Map<String, String>> SOORTEN = Kennis.rows("gespreksdeelnemers.csv");

    static List<Soort> soorten() {
        return SOORTEN.stream().map(r -> new Soort(r.getOrDefault("soort", ""), r.getOrDefault("meer", ""))).toList();
    }

    int samen() {
        return alle.stream().mapToInt(Deelnemer::aantal).sum();
    }

    /** 4 leerlingen, 3 ouders en 8 scholen; empty when nobody was counted. */
    public String zin() {
        return Nederlands.opsomming(SOORTEN.stream()
                .flatMap(r -> alle.stream().filter(d -> d.soort().equals(r.get("soort")))
                        .map(d -> Nederlands.aantal(d.aantal(), r.getOrDefault("een", ""),
                                r.getOrDefault("meer", ""))))
                .toList());
    }
}
