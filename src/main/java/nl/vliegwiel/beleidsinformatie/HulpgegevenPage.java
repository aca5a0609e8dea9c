package nl.vliegwiel.beleidsinformatie;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * What CBS asks of one traject.
 *
 * @param terug the period that it belongs to
 * @param voorstel nothing was recorded yet: what is chosen is a proposal
 */
public record HulpgegevenPage(String url, String terug, String periode, String wie, String hulp, String van,
        boolean voorstel, HulpgegevenForm form, List<Keuze> hulpvormen, List<Keuze> verwijzers, Fouten fouten)
        implements
            Page {
    private static final List<Keuze> JA_NEE = List.of(new Keuze("nee", "Nee"), new Keuze("ja", "Ja"));

    static HulpgegevenPage van(Opgave o, Hulpgegeven g, HulpgegevenForm form, Fouten fouten) {
        String dagen = g.einde() == null
                ? "sinds " + Nederlands.datum(g.begin())
                : Nederlands.datum(g.begin()) + " t/m " + Nederlands.datum(g.einde());
        return new HulpgegevenPage(o.url() + "/hulp/" + g.sleutel(), o.url(),
                Nederlands.hoofdletter(o.halfjaar().naam()),
                g.wie(), g.hulp(), dagen, !g.isCompleet(), form, HulpgegevenController.HULPVORMEN.keuzes(),
                HulpgegevenController.VERWIJZERS.keuzes(), fouten);
    }

    @Override
    public String titel() {
        return "Aanvullen voor CBS";
    }

    public List<Keuze> jaNee() {
        return JA_NEE;
    }
}
