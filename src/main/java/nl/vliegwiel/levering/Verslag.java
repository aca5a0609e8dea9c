package nl.vliegwiel.levering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.verzuim.Verzuimmelding;

/** What reading a file gave: counts, and the first faults. Filled while the rows go by; holds no rows. */
final class Verslag {
    static final int FOUTEN = 100;

    /** How much of one kind of absence. */
    record Aantal(long meldingen, double uren) {
        Aantal plus(Verzuimmelding m) {
            return new Aantal(meldingen + 1, uren + m.uren());
        }
    }

    private final List<Regelfout> eerste = new ArrayList<>();
    private final Map<String, Aantal> soorten = new TreeMap<>();
    private final Map<String, Long> onbekendeCodes = new TreeMap<>();
    private final Set<Long> leerlingen = new HashSet<>();
    private long regels;
    private long fouten;
    private long dubbel;
    private long overgeslagen;
    private long buitenLesdagen;
    private long meldingen;
    private long onbekendeLeerlingen;
    private @Nullable LocalDate van;
    private @Nullable LocalDate tot;

    void line() {
        regels++;
    }

    void fault(Regelfout fout) {
        fouten++;
        if (fout.kolom().equals("leerlingnummer"))
            onbekendeLeerlingen++;
        if (eerste.size() < FOUTEN)
            eerste.add(fout);
    }

    void twice() {
        dubbel++;
    }

    void skipped() {
        overgeslagen++;
    }

    void unknownCode(String code) {
        if (onbekendeCodes.size() < 500 || onbekendeCodes.containsKey(code))
            onbekendeCodes.merge(code, 1L, Long::sum);
    }

    void taken(Verzuimmelding m, boolean lesdag) {
        meldingen++;
        soorten.merge(m.soort() + (m.geoorloofd() ? ":ja" : ":nee"), new Aantal(1, m.uren()), (a, b) -> a.plus(m));
        leerlingen.add(m.jeugdigeId());
        if (!lesdag)
            buitenLesdagen++;
        if (van == null || m.datum().isBefore(van))
            van = m.datum();
        if (tot == null || m.datum().isAfter(tot))
            tot = m.datum();
    }

    List<Regelfout> eerste() {
        return List.copyOf(eerste);
    }

    Map<String, Aantal> soorten() {
        return soorten;
    }

    Map<String, Long> onbekendeCodes() {
        return onbekendeCodes;
    }

    int leerlingen() {
        return leerlingen.size();
    }

    long regels() {
        return regels;
    }

    long fouten() {
        return fouten;
    }

    long dubbel() {
        return dubbel;
    }

    long overgeslagen() {
        return overgeslagen;
    }

    long buitenLesdagen() {
        return buitenLesdagen;
    }

    long meldingen() {
        return meldingen;
    }

    long onbekendeLeerlingen() {
        return onbekendeLeerlingen;
    }

    double uren() {
        return soorten.values().stream().mapToDouble(Aantal::uren).sum();
    }

    @Nullable
    LocalDate van() {
        return van;
    }

    @Nullable
    LocalDate tot() {
        return tot;
    }
}
