package nl.vliegwiel.samenwerking;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * Taking in a file of partners: first the upload, then what it would do.
 *
 * @param inhoud the lines as they will be taken, in our own layout; empty before a file was read
 * @param rijen what each line does
 * @param regelfouten lines that cannot be taken
 */
public record InlezenPage(String inhoud, List<Rij> rijen, List<PartnerCsv.Fout> regelfouten, Fouten fouten)
        implements
            Page {

    /** One line of the preview. gevolg: nieuw, andere naam, al bekend. */
    public record Rij(String soort, String code, String naam, String gemeente, String gevolg) {
    }

    public boolean isVoorbeeld() {
        return !inhoud.isEmpty();
    }

    public long nieuw() {
        return rijen.stream().filter(r -> r.gevolg().equals("nieuw")).count();
    }

    @Override
    public String titel() {
        return "Organisaties inlezen";
    }
}
