package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/**
 * One action.
 *
 * @param terugblik null when it is about no figure
 * @param voorbij   its date is past or it is closed: time to look back
 */
public record VerbeteractiePage(Verbeteractie actie, Verbeteractie.Stand stand, @Nullable Terugblik terugblik,
        List<Verbeteracties.Stap> stappen, boolean voorbij, boolean mag, String wat, String wie, String wanneer,
        String verwacht, Getypt getypt, Fouten fouten) implements Page {

    /** What stands in the smaller forms, and names to choose from. */
    public record Getypt(String reden, String datum, List<String> namen) {
    }

    static VerbeteractiePage of(Verbeteractie a, @Nullable Terugblik terugblik, List<Verbeteracties.Stap> stappen,
            LocalDate vandaag, boolean mag, VerbeteractieForm form, Getypt getypt, Fouten fouten) {
        var stand = a.stand(vandaag);
        String when = VerbeteractieForm.tekst(form.wanneer());
        return new VerbeteractiePage(a, stand, terugblik, stappen, !stand.open() || a.wanneer().isBefore(vandaag), mag,
                VerbeteractieForm.tekst(form.wat()), VerbeteractieForm.tekst(form.wie()),
                when.equals(a.wanneer().toString()) ? Nederlands.datum(a.wanneer()) : when,
                VerbeteractieForm.tekst(form.verwacht()), getypt, fouten);
    }

    public String jaar() {
        return new Schooljaar(actie.schooljaar()).naam();
    }

    @Override
    public String titel() {
        return actie.wat();
    }
}
