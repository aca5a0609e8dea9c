package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.verzuim.Verzuimmelding;
import nl.vliegwiel.verzuim.Verzuimmeldingen;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** Reads a file of absence that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
class LeveringRun {
    private static final int TEGELIJK = 20_000;
    /** As the index stands: rows that come in its order cost the database a third less. */
    private static final Comparator<Verzuimmelding> VOLGORDE = Comparator.comparingLong(Verzuimmelding::jeugdigeId)
            .thenComparing(Verzuimmelding::datum);
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();

    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Verzuimmeldingen verzuim;
    private final Clock clock;

    /** What saving did. gelijk: the same file stood already and nothing changed. */
    record Uitkomst(Levering levering, boolean gelijk, int weg) {
    }

    LeveringRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Verzuimmeldingen verzuim, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.verzuim = verzuim;
        this.clock = clock;
    }

    /** Reads the whole file and saves nothing. */
    Verslag preview(Klaarzetting k, Indeling indeling, Consumer<Regelfout> fouten) throws IOException {
        return read(k, indeling, leveringen.pupils(k.schoolId()), m -> {
        }, fouten);
    }

    /**
     * Takes in the whole file, in the place of what the school had in this period.
     *
     * @param zonderFouten the person chose to leave out the rows with a fault; else one fault refuses the whole
     */
    Uitkomst save(Klaarzetting k, Indeling indeling, LocalDate van, LocalDate tot, boolean zonderFouten)
            throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        leveringen.lock(k.schoolId());
        var same = leveringen.same(k.schoolId(), k.soort(), k.sha256(), indeling.vingerafdruk(), van, tot);
        if (same.isPresent() && (same.get().fouten() == 0 || same.get().fouten() == preview(k, indeling, f -> {
        }).fouten()))
            return new Uitkomst(same.get(), true, 0);
        int weg = verzuim.replaced(k.schoolId(), van, tot);
        var levering = leveringen.add(k.schoolId(), k.soort(), k.bestandsnaam(), k.sha256(), indeling.vingerafdruk(),
                van, tot);
        var leerlingen = leveringen.pupils(k.schoolId());
        var verslag = ReadAhead.<Verzuimmelding, Verslag>run(TEGELIJK, VOLGORDE,
                uit -> read(k, indeling, leerlingen, uit, f -> {
                }), meldingen -> verzuim.add(k.schoolId(), levering.id(), meldingen));
        check(verslag, van, tot, zonderFouten);
        if (verslag.zonderLesuur())
            verzuim.combine(k.schoolId(), levering.id(), van, tot);
        leveringen.processed(levering.id(), verslag.regels(), verslag.fouten(), verslag.eerste(),
                OffsetDateTime.now(clock));
        leveringen.replaced(levering);
        return new Uitkomst(levering, false, weg);
    }

    /** How many reports of absence went. */
    int withdrawn(Levering l) {
        return verzuim.withdrawn(Objects.requireNonNull(l.schoolId()), l.id(), Objects.requireNonNull(l.periodeVan()),
                Objects.requireNonNull(l.periodeTot()));
    }

    private static void check(Verslag verslag, LocalDate van, LocalDate tot, boolean zonderFouten) {
        if (!verslag.onbekendeCodes().isEmpty())
            throw new Geweigerd("Er staan codes in dit bestand die nog niets betekenen. Kies eerst wat ze betekenen.");
        if (verslag.fouten() > 0 && !zonderFouten)
            throw new Geweigerd(Nederlands.aantal(verslag.fouten(), "regel heeft", "regels hebben")
                    + " een fout. Verbeter het bestand, of kies dat je zonder deze regels verdergaat.");
        var eerste = verslag.van();
        var laatste = verslag.tot();
        if (eerste == null || laatste == null)
            throw new Geweigerd("In dit bestand staat geen verzuim dat we kunnen vastleggen.");
        if (eerste.isBefore(van) || laatste.isAfter(tot))
            throw new Geweigerd("Er staan dagen in het bestand buiten de periode die je koos.");
    }

    private Verslag read(Klaarzetting k, Indeling indeling, Map<String, Long> leerlingen, Consumer<Verzuimmelding> uit,
            Consumer<Regelfout> fouten) throws IOException {
        return new VerzuimImport(klaarzettingen.open(k), indeling, leerlingen, LocalDate.now(clock), WEKEN, uit, fouten)
                .read();
    }
}
