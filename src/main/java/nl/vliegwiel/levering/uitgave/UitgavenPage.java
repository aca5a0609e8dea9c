package nl.vliegwiel.levering.uitgave;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The editions of DUO and CBS, and the way in for a new one.
 *
 * @param live tables can be fetched from here
 * @param verversingen what became of asking tables again by itself
 */
public record UitgavenPage(List<Rij> rijen, List<Ververst> verversingen, List<School> scholen, String soort,
        boolean live, String tabel, Fouten fouten) implements Page {
    static final List<Keuze> SOORTEN = List.of(
            new Keuze("duo", "DUO", "Leerlingen per vestiging: een open bestand (CSV)."),
            new Keuze("cbs", "CBS", "Een tabel van StatLine: de antwoorden in een ZIP (JSON)."));

    /** One edition. versie: as the publisher names it, with its day. */
    public record Rij(String sleutel, String uitgever, String tabel, String titel, String versie, String opgehaald,
            String langs, boolean ingetrokken) {
    }

    /** The last time that a table was asked again. mislukt: zin says what went wrong. */
    public record Ververst(String titel, String tabel, String op, String zin, boolean mislukt) {
    }

    /** How many pupils DUO counts at a school. */
    public record School(String naam, String code, String schooljaar, String leerlingen) {
    }

    @Override
    public String titel() {
        return "Cijfers van DUO en CBS";
    }

    public List<Keuze> soorten() {
        return SOORTEN;
    }
}
