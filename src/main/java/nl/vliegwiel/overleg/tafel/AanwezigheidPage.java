package nl.vliegwiel.overleg.tafel;

import java.util.List;

import nl.vliegwiel.overleg.Aanwezigheden.Iemand;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Who is at the table; before the beginning everybody of the team is ticked. */
public record AanwezigheidPage(Overleg overleg, List<Iemand> team, List<String> gekozen, Fouten fouten)
        implements
            Page {
    @Override
    public String titel() {
        return "Wie zijn er?";
    }

    public boolean begonnen() {
        return overleg.begonnenOp() != null;
    }

    public List<Keuze> keuzes() {
        return team.stream()
                .map(i -> new Keuze(i.sleutel(), i.naam(), i.functie().isEmpty() ? null : i.functie())).toList();
    }
}
