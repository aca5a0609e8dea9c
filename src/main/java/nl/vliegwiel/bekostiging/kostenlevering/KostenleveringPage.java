package nl.vliegwiel.bekostiging.kostenlevering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Files of administrations: the ones that were taken over, a form for the next, and what a file would do.
 *
 * @param form null before a file was read
 * @param velden what was sent, to show it again
 */
public record KostenleveringPage(Bekostigingkop kop, boolean magInvoeren, List<Keuze> partijen, List<Integer> jaren,
        List<Kostenleveringen.Kostenlevering> leveringen, @Nullable KostenleveringForm form,
        Map<String, String> velden, Fouten fouten) implements Page {
    public static final int SHOWN = 100;

    public String url() {
        return kop.post("/afrekening/leveringen");
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public String partij(String code) {
        return partijen.stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    /** The columns of the file. */
    public static List<Keuze> kolommen(KostenleveringForm form) {
        return form.bestand().kop().stream().map(k -> new Keuze(k, k)).toList();
    }

    /** Lines of the budget, and that a cost centre has nothing to do with the team. */
    public static List<Keuze> regels(KostenleveringForm form) {
        var keuzes = new ArrayList<>(form.regels());
        keuzes.add(new Keuze(Indeling.NIET, "Telt niet mee"));
        return keuzes;
    }

    public static String regel(KostenleveringForm form, String code) {
        return form.regels().stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    @Override
    public String titel() {
        return form == null ? "Bestanden van de administratie" : "Kosten inlezen";
    }
}
