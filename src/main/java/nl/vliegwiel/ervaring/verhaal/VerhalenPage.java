package nl.vliegwiel.ervaring.verhaal;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Stories that may be read, and above them what waits for the reader.
 *
 * @param thema     of which only those are shown; empty for all
 * @param cijfers   names of figures, by code
 * @param lijsten   may the reader see questionnaires too
 */
public record VerhalenPage(List<Verhaal> verhalen, List<Verhaal> wacht, String thema, Map<String, String> cijfers,
        boolean mag, boolean lijsten) implements Page {

    @Override
    public String titel() {
        return "Verhalen";
    }

    public List<Keuze> themas() {
        return Verhaalvragen.keuzes("thema");
    }

    public String cijfer(Verhaal verhaal) {
        return cijfers.getOrDefault(verhaal.indicator(), "");
    }

    /** What has to happen with one that waits. */
    public String stap(Verhaal v) {
        if (v.voorgesteldOp() == null)
            return "Lezen en namen weghalen";
        return v.eigen() ? "Wacht op een tweede persoon" : "Nakijken en vrijgeven";
    }

    public String aantal() {
        return Nederlands.aantal(verhalen.size(), "verhaal", "verhalen");
    }
}
