package nl.vliegwiel.bekostiging.contract;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One year afterwards: budget beside actual costs, what is still to come, and the settlement per party.
 *
 * @param partijen code → name
 */
public record AfrekeningPage(Bekostigingkop kop, boolean magInvoeren, String letter, int jaar, List<Integer> jaren,
        @Nullable Jaarafrekening afrekening, @Nullable String zin, List<Keuze> regels,
        List<Realisaties.Realisatie> bedragen, Map<String, String> partijen, Map<String, String> velden,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Werkelijke kosten en afrekenen";
    }

    /** The name of a line of the budget. */
    public String regel(String code) {
        return regels.stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    /** What does not count yet: of a line and a month one party delivered and another has not. */
    public List<String> wacht() {
        return Maandkosten.van(bedragen).stream().filter(m -> !m.compleet())
                .map(m -> regel(m.regel()) + ", maand " + m.maand() + ": nog niets van "
                        + Nederlands.opsomming(m.wachtOp().stream().map(this::partij).toList()))
                .toList();
    }

    /** The name of a party; of all together when there is none. */
    public String partij(@Nullable String code) {
        return code == null ? "alle partijen samen" : partijen.getOrDefault(code, code);
    }

    /** A percent of a budget; a dash without one. */
    public static String deel(long cent, long van) {
        return van == 0 ? "–" : Nederlands.procent((double) cent / van, 0);
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
