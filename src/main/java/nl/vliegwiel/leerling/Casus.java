package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * The file of one young person at one school. A phase is a date: the last one that is filled in says where the casus is
 * (docs/states/casus.md).
 *
 * @param nummer 23-0147: said aloud, never in a URL
 * @param vorigeId the earlier casus when this is a return
 * @param signaalOp day of the first signal, also when it was linked later
 * @param fase signaal, verkennen, plan, ondersteuning, afronden, nazorg or gesloten, as the database derived it
 */
public record Casus(long id, String sleutel, String nummer, long jeugdigeId, long schoolId, @Nullable Long vorigeId,
        @Nullable String terugkeerReden, LocalDate signaalOp, LocalDate geopendOp, @Nullable LocalDate verkennenOp,
        @Nullable LocalDate planOp, @Nullable LocalDate ondersteuningOp, @Nullable LocalDate afrondenOp,
        @Nullable LocalDate nazorgOp, @Nullable LocalDate geslotenOp, String aanpak, String fase, int versie) {

    public boolean open() {
        return geslotenOp == null;
    }

    /** First day of the phase. */
    public LocalDate faseOp() {
        return Stream.of(geslotenOp, nazorgOp, afrondenOp, ondersteuningOp, planOp, verkennenOp)
                .filter(Objects::nonNull).findFirst().orElse(geopendOp);
    }

    /** The team looks what is going on. Once begun, later calls keep the first day. */
    public Casus verkend(LocalDate op) {
        mustBeOpen();
        return verkennenOp != null ? this : with(op, planOp, ondersteuningOp, afrondenOp, nazorgOp, null);
    }

    /** The first goal was agreed. */
    public Casus gepland(LocalDate op) {
        mustBeOpen();
        return planOp != null ? this : with(or(verkennenOp, op), op, ondersteuningOp, afrondenOp, nazorgOp, null);
    }

    /** The first help was given. */
    public Casus ondersteund(LocalDate op) {
        mustBeOpen();
        return ondersteuningOp != null
                ? this
                : with(or(verkennenOp, op), or(planOp, op), op, afrondenOp, nazorgOp, null);
    }

    /** Rounding off began. */
    public Casus inAfronding(LocalDate op) {
        mustBeOpen();
        return afrondenOp != null ? this : with(verkennenOp, planOp, ondersteuningOp, op, nazorgOp, null);
    }

    /** The help ended; somebody keeps in touch until a day. */
    public Casus inNazorg(LocalDate op) {
        mustBeOpen();
        return nazorgOp != null ? this : with(verkennenOp, planOp, ondersteuningOp, or(afrondenOp, op), op, null);
    }

    /** The file is closed and read-only from now on. */
    public Casus gesloten(LocalDate op) {
        mustBeOpen();
        return with(verkennenOp, planOp, ondersteuningOp, or(afrondenOp, op), nazorgOp, op);
    }

    /** One phase back: the last date empties. The reason belongs in the timeline. */
    public Casus teruggezet() {
        mustBeOpen();
        if (nazorgOp != null)
            return with(verkennenOp, planOp, ondersteuningOp, afrondenOp, null, null);
        if (afrondenOp != null)
            return with(verkennenOp, planOp, ondersteuningOp, null, null, null);
        if (ondersteuningOp != null)
            return with(verkennenOp, planOp, null, null, null, null);
        if (planOp != null)
            return with(verkennenOp, null, null, null, null, null);
        if (verkennenOp != null)
            return with(null, null, null, null, null, null);
        throw new Geweigerd("De casus staat nog aan het begin. Verder terug kan niet.");
    }

    /** Refuses what may not happen in a closed file. */
    public void mustBeOpen() {
        if (geslotenOp != null)
            throw new Geweigerd(
                    "Deze casus is gesloten op " + Nederlands.datum(geslotenOp) + ". Je kunt alleen lezen.");
    }

    private Casus with(@Nullable LocalDate verkennen, @Nullable LocalDate plan, @Nullable LocalDate ondersteuning,
            @Nullable LocalDate afronden, @Nullable LocalDate nazorg, @Nullable LocalDate gesloten) {
        return new Casus(id, sleutel, nummer, jeugdigeId, schoolId, vorigeId, terugkeerReden, signaalOp, geopendOp,
                verkennen, plan, ondersteuning, afronden, nazorg, gesloten, aanpak, fase, versie);
    }

    private static LocalDate or(@Nullable LocalDate dag, LocalDate anders) {
        return dag == null ? anders : dag;
    }
}
