package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.web.Geweigerd;

/**
 * A worry of a school about a pupil, before there is consent: readable for who reported it and that school's OCO.
 *
 * @param jeugdigeId null: the reporter rather gave no name
 * @param themas codes of kennis/codelijsten/thema.csv
 * @param spoed week or vandaag
 * @param reagerenVoor the last day to react
 * @param jaGezegd the reporter heard a yes to help of the team; null without a name. It opens nothing: consent does
 * @param beoordeling advies, verkennen or niet_voor_ons; null: not judged yet
 * @param bewaarTot first day that it is gone; null once it belongs to a casus
 */
public record Signaal(long id, String sleutel, long schoolId, String schoolNaam, @Nullable Long jeugdigeId,
        long melderId, String melderNaam, OffsetDateTime gemeldOp, List<String> themas, String tekst, String spoed,
        LocalDate reagerenVoor, @Nullable Boolean jaGezegd, @Nullable OffsetDateTime beoordeeldOp,
        @Nullable String beoordeeldDoorNaam, @Nullable String beoordeling, @Nullable String antwoord,
        @Nullable Long casusId, @Nullable LocalDate bewaarTot, int versie) {

    /** Within how many school days somebody reacts. */
    public static final int REACTIE_SCHOOLDAGEN = 3;
    public static final String VERKENNEN = "verkennen";

    /** Until which day somebody reacts. */
    static LocalDate reagerenVoor(String spoed, LocalDate vandaag, Schooldagen schooldagen) {
        return "vandaag".equals(spoed) ? vandaag : schooldagen.after(vandaag, REACTIE_SCHOOLDAGEN);
    }

    /** Until when a signal stays that nobody follows. */
    static LocalDate bewaarTot(LocalDate vandaag, Period termijn) {
        return vandaag.plus(termijn);
    }

    public boolean open() {
        return beoordeeldOp == null;
    }

    /** When it was judged, or else reported. */
    public OffsetDateTime laatstOp() {
        return beoordeeldOp == null ? gemeldOp : beoordeeldOp;
    }

    public boolean metNaam() {
        return jeugdigeId != null;
    }

    /** The reporter heard a yes after all. */
    public void mayAddJa() {
        if (jeugdigeId == null)
            throw new Geweigerd("Dit signaal is zonder naam. Meld opnieuw, met de naam.");
        if (Boolean.TRUE.equals(jaGezegd))
            throw new Geweigerd("Dit is al doorgegeven.");
    }

    /** Refuses a judgement that cannot be: only a signal with a name leads to a casus, and what became a casus stays so. */
    public void mayBeJudged(String als) {
        if (VERKENNEN.equals(beoordeling))
            throw new Geweigerd("Dit signaal hoort al bij een casus.");
        if (beoordeeldOp != null && !VERKENNEN.equals(als))
            throw new Geweigerd("Dit signaal is al beoordeeld. Alsnog verkennen kan wel.");
        if (VERKENNEN.equals(als) && jeugdigeId == null)
            throw new Geweigerd("Dit signaal is zonder naam. Geef advies, of vraag de melder om een signaal met naam.");
    }
}
