package nl.vliegwiel.levering.ijw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.levering.Foutenteller;
import nl.vliegwiel.levering.Gelezen;
import nl.vliegwiel.levering.Regelfout;

/** What reading a file of messages gave: counts and the first faults; no row and no person. */
final class IjwVerslag implements Gelezen {
    private final Foutenteller fouten = new Foutenteller();
    private final Map<String, Integer> berichten = new TreeMap<>();
    private final Map<String, Integer> perBericht = new TreeMap<>();
    private int weggelaten;
    private int oudeStatus;
    private int verwijderd;
    private int aantal;
    private int genomen;
    private @Nullable LocalDate van;
    private @Nullable LocalDate tot;

    void fault(Regelfout f) {
        fouten.accept(f);
    }

    void message(String soort) {
        aantal++;
        berichten.merge(soort.isEmpty() ? "onleesbaar" : soort, 1, Integer::sum);
    }

    /** A row that can be taken, of a message that was dated so. */
    void taken(String soort, LocalDate dagtekening) {
        genomen++;
        perBericht.merge(soort, 1, Integer::sum);
        if (van == null || dagtekening.isBefore(van))
            van = dagtekening;
        if (tot == null || dagtekening.isAfter(tot))
            tot = dagtekening;
    }

    void left(int rijen) {
        weggelaten += rijen;
    }

    void oldStatus() {
        oudeStatus++;
    }

    void removal() {
        verwijderd++;
    }

    @Override
    public List<Regelfout> eerste() {
        return fouten.eerste();
    }

    /** jw301 → how many messages of it */
    Map<String, Integer> berichten() {
        return berichten;
    }

    /** jw301 → how many rows of it can be taken */
    Map<String, Integer> perBericht() {
        return perBericht;
    }

    @Override
    public long fouten() {
        return fouten.aantal();
    }

    /** Rows in messages that could be read. */
    @Override
    public long regels() {
        return (long) genomen + weggelaten;
    }

    @Override
    public boolean isLeeg() {
        return genomen == 0;
    }

    /** Rows that cannot be taken. */
    int weggelaten() {
        return weggelaten;
    }

    /** Rows with status 2 or 9, which the standard does not want any more. */
    int oudeStatus() {
        return oudeStatus;
    }

    int verwijderd() {
        return verwijderd;
    }

    int aantal() {
        return aantal;
    }

    int genomen() {
        return genomen;
    }

    /** First and last day on which a message was dated; null without rows. */
    @Nullable
    LocalDate van() {
        return van;
    }

    @Nullable
    LocalDate tot() {
        return tot;
    }
}
