package nl.vliegwiel.samenwerking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** One school: where it belongs, since when it is in the pilot, and its team. */
public record SchoolPage(String sleutel, String code, SchoolForm form, @Nullable String opvolger,
        @Nullable String gestopt, List<Keuze> besturen, List<Keuze> gemeenten, List<Keuze> verbanden,
        List<Keuze> andereScholen, List<Teams.Lid> leden, List<Keuze> medewerkers, Fouten fouten,
        boolean magBewerken) implements Page {

    @Override
    public String titel() {
        return String.valueOf(form.naam());
    }

    public List<Keuze> sectoren() {
        return Keuzelijsten.SECTOREN;
    }

    public List<Keuze> schoolsoorten() {
        return Keuzelijsten.SCHOOLSOORTEN;
    }
}
