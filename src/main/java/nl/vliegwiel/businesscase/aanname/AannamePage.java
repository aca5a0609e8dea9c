package nl.vliegwiel.businesscase.aanname;

import java.util.List;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Source and shape of one assumption. */
public record AannamePage(Studiekop kop, Grootheid grootheid, Modelvelden form) implements Page {
    static final List<Keuze> VORMEN = List.of(new Keuze("zeker", "Zeker: één getal"),
            new Keuze("driehoek", "Driehoek tussen laag en hoog"), new Keuze("pert", "PERT tussen laag en hoog"),
            new Keuze("interval90", "Schatting met marge van 90%"),
            new Keuze("interval95", "Schatting met marge van 95%"));

    public List<Keuze> vormen() {
        return VORMEN;
    }

    /** What the form remembers of what it showed. */
    public long merk() {
        return ModelJson.merk(grootheid);
    }

    @Override
    public String titel() {
        return grootheid.naam();
    }
}
