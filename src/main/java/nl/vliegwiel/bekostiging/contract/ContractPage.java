package nl.vliegwiel.bekostiging.contract;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** Four contract forms under three volumes: what is paid, what is left, who bears the risk. */
public record ContractPage(Bekostigingkop kop, int jaar, String budget, List<Volumerisico> vormen,
        @Nullable String zin, Map<String, String> velden, Fouten fouten) implements Page {
    static final List<String[]> VELDEN = List.of(new String[]{"laag", "Weinig leerlingen"},
            new String[]{"verwacht", "Verwacht"}, new String[]{"hoog", "Veel leerlingen"},
            new String[]{"vast", "Vaste kosten, %"}, new String[]{"gelukt", "Resultaat gehaald, %"},
            new String[]{"bandbreedte", "Bandbreedte, %"},
            new String[]{"aandeel", "Deel voor betalers buiten de band, %"});

    @Override
    public String titel() {
        return "Contractvormen naast elkaar";
    }

    public List<String[]> invoer() {
        return VELDEN;
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
