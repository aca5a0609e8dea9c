package nl.vliegwiel.monitor.rapport;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The form for a new report: which publication, which figures. */
public record RapportNieuwPage(RapportForm form, List<Keuze> publicaties, List<Doelkeuze> doelen, Fouten fouten)
        implements
            Page {

    /** The figures of one goal. */
    public record Doelkeuze(String naam, List<Keuze> cijfers) {
    }

    @Override
    public String titel() {
        return "Nieuw rapport";
    }

    public static List<Keuze> soorten() {
        return List.of(new Keuze("bestuur", "Voor een overleg of bestuur", "Met marges, verloop, tabellen en methode"),
                new Keuze("gewoon", "In gewone taal", "Voor ouders, leerlingen en de gemeenteraad"),
                new Keuze("jaar", "Jaarverslag", "Per schooljaar, met wat mensen bij de cijfers schreven"));
    }
}
