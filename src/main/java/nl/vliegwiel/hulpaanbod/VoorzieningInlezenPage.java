package nl.vliegwiel.hulpaanbod;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Taking in a list of help on offer: first the upload, then what it would do.
 *
 * @param inhoud the file as it came; empty before one was read
 */
public record VoorzieningInlezenPage(List<Keuze> houders, String houder, String inhoud, List<Rij> rijen,
        List<VoorzieningImport.Fout> regelfouten, Fouten fouten) implements Page {

    /** One line of the preview. gevolg: nieuw or aangepast. */
    public record Rij(String naam, String soort, String gevolg) {
    }

    @Override
    public String titel() {
        return "Hulpaanbod inlezen";
    }

    public String kolommen() {
        return String.join(";", VoorzieningImport.KOLOMMEN);
    }
}
