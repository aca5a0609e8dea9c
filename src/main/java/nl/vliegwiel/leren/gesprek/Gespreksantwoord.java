package nl.vliegwiel.leren.gesprek;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What was said about one figure.
 *
 * @param verwacht   what people expected before they saw it; may be empty
 * @param jongeren   what pupils and parents say themselves; it has a place of its own
 * @param stemmen    how many want attention for it
 * @param bewaardOp  when it was put beside the figure; null as long as it was not
 * @param duidingId  the reading beside the figure, stemId: the one of pupils and parents
 */
public record Gespreksantwoord(String indicator, String verwacht, String gezien, String verklaring, String jongeren,
        String doen, int stemmen, @Nullable OffsetDateTime bewaardOp, @Nullable Long duidingId,
        @Nullable Long stemId) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 600;

    static Gespreksantwoord leeg(String indicator) {
        return new Gespreksantwoord(indicator, "", "", "", "", "", 0, null, null, null);
    }

    /** As it was typed; a number of votes that is none is said by check. */
    Gespreksantwoord met(GespreksantwoordForm form) {
        return new Gespreksantwoord(indicator, verwacht, Invoer.tekst(form.gezien()), Invoer.tekst(form.verklaring()),
                Invoer.tekst(form.jongeren()), Invoer.tekst(form.doen()), form.getal(), bewaardOp, duidingId, stemId);
    }

    Gespreksantwoord verwacht(String tekst) {
        return new Gespreksantwoord(indicator, tekst, gezien, verklaring, jongeren, doen, stemmen, bewaardOp,
                duidingId, stemId);
    }

    Gespreksantwoord bewaard(OffsetDateTime nu, long duiding, @Nullable Long stem) {
        return new Gespreksantwoord(indicator, verwacht, gezien, verklaring, jongeren, doen, stemmen, nu, duiding,
                stem);
    }

    /** All that is said, to look for a name in. */
    String woorden() {
        return String.join(" ", gezien, verklaring, jongeren, doen);
    }

    Fouten check(int aanwezig) {
        var fouten = new Fouten();
        if (verklaring.length() < SHORTEST || verklaring.length() > LONGEST) {
            fouten.meld("verklaring", "Schrijf 10 tot 600 tekens; nu zijn het er " + verklaring.length());
        }
        if (!jongeren.isEmpty() && jongeren.length() < SHORTEST || jongeren.length() > LONGEST) {
            fouten.meld("jongeren", "Schrijf 10 tot 600 tekens, of laat het leeg");
        }
        if (gezien.length() > LONGEST) {
            fouten.meld("gezien", "Schrijf hoogstens 600 tekens");
        }
        if (doen.length() > LONGEST) {
            fouten.meld("doen", "Schrijf hoogstens 600 tekens");
        }
        if (stemmen < 0 || aanwezig > 0 && stemmen > aanwezig || stemmen > 500) {
            fouten.meld("stemmen", aanwezig > 0
                    ? "Schrijf een getal van 0 tot en met " + aanwezig + ": zoveel mensen zijn erbij"
                    : "Schrijf een getal van 0 of meer");
        }
        return fouten;
    }
}
