package nl.vliegwiel.bekostiging.contract;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** One year afterwards: budget beside actual costs, what is still to come, and the settlement per party. */
public record AfrekeningPage(Bekostigingkop kop, boolean magInvoeren, String letter, int jaar, List<Integer> jaren,
        @Nullable Jaarafrekening afrekening, @Nullable String zin, List<Keuze> regels, Map<String, String> velden,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Werkelijke kosten en afrekenen";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
