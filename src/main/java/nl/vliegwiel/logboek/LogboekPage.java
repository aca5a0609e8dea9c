package nl.vliegwiel.logboek;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Who saw or changed what.
 *
 * @param verder the filter for older lines; null when these are all
 * @param magUitvoeren may take the lines along as a file
 */
public record LogboekPage(LogregelFilter filter, List<Logregel> regels, @Nullable LogregelFilter verder, Fouten fouten,
        boolean magUitvoeren, Map<String, String> rollen) implements Page {

    @Override
    public String titel() {
        return "Logboek";
    }

    public List<Keuze> gebeurtenissen() {
        var keuzes = new ArrayList<Keuze>();
        for (var g : Regel.Gebeurtenis.values()) {
            String woord = g.name().toLowerCase(Locale.ROOT);
            keuzes.add(new Keuze(woord, Nederlands.hoofdletter(woord)));
        }
        return keuzes;
    }

    public String rol(Logregel r) {
        return rollen.getOrDefault(r.rol(), r.rol());
    }
}
