package nl.vliegwiel.businesscase;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;

/** Costs of an alternative in two: what a funding of the team pays, and what parties pay beside it. */
record Batenkosten(Alternatief alternatief, Uitslag uitslag) {

    /** Euros of one year for the team and what belongs to it. */
    double team(int jaar) {
        double som = 0;
        for (var regel : alternatief.kosten())
            if (regel.soort() != Kostenregel.Soort.BOEGGOLF)
                som += uitslag.kosten().stream().filter(k -> k.code().equals(regel.code()))
                        .mapToDouble(k -> k.perJaar().get(jaar)).sum();
        return som;
    }

    /** Present value in euros of the help that starts because of the team, for one party. */
    double anders(String partij) {
        double som = 0;
        for (var regel : alternatief.kosten())
            if (regel.soort() == Kostenregel.Soort.BOEGGOLF)
                som += regel.aandelen().getOrDefault(partij, 0.0) * uitslag.kosten().stream()
                        .filter(k -> k.code().equals(regel.code())).mapToDouble(k -> k.contant()).sum();
        return som;
    }
}
