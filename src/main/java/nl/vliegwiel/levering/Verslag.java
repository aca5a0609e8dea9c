package nl.vliegwiel.levering;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.verzuim.Verzuimmelding;

/** What reading a file gave: counts, and the first faults. Filled while the rows go by; holds no rows. */
final class Verslag implements Gelezen {
    /** How much of one kind of absence. */
    record Aantal(long meldingen, double uren) {
        Aantal plus(Verzuimmelding m) {
            return new Aantal(meldingen + 1, uren + m.uren());
        }
    }

    private final Foutenteller fouten = new Foutenteller();
    private final Map<String, Aantal> soorten = new TreeMap<>();
    private final Map<String, Long> onbekendeCodes = new TreeMap<>();
    private final Set<Long> leerlingen = new HashSet<>();
    private long regels;
    private long dubbel;
    private long overgeslagen;
    private long buitenLesdagen;
    private long meldingen;
    private long onbekendeLeerlingen;
    private boolean zonderLesuur;
    private @Nullable LocalDate van;
    private @Nullable LocalDate tot;

    void line() {
        regels++;
    }

    void fault(Regelfout fout) {
        fouten.accept(fout);
        if (fout.kolom().equals("leerlingnummer"))
            onbekendeLeerlingen++;
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
        zonderLesuur |= m.lesuur() == null;
        if (!lesdag)
            buitenLesdagen++;
        if (van == null || m.datum().isBefore(van))
            van = m.datum();
        if (tot == null || m.datum().isAfter(tot))
            tot = m.datum();
    }

    @Override
    public List<Regelfout> eerste() {
        return fouten.eerste();
    }

    Map<String, Aantal> soorten() {
        return soorten;
    }

    @Override
    public int nieuweCodes() {
        return onbekendeCodes.size();
    }

    @Override
    public boolean isLeeg() {
        return meldingen == 0;
    }

    Map<String, Long> onbekendeCodes() {
        return onbekendeCodes;
    }

    int leerlingen() {
        return leerlingen.size();
    }

    @Override
    public long regels() {
        return regels;
    }

    @Override
    public long fouten() {
        return fouten.aantal();
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

    /** Some rows tell minutes, half days or days instead of a lesson hour. */
    boolean zonderLesuur() {
        return zonderLesuur;
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
