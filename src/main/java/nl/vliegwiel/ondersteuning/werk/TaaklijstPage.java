package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Wanneer;

/** The reader's own open tasks, to move or tick several at once. */
public record TaaklijstPage(List<Rij> rijen, TaaklijstForm form, Fouten fouten) implements Page {
    /** What can be done with all that is chosen. */
    public static final List<Keuze> WAT = List.of(new Keuze("verzet", "Verzetten naar een andere dag"),
            new Keuze("klaar", "Afvinken"));

    /**
     * One task.
     *
     * @param term it ends by what it asks for: moving it needs a reason
     */
    public record Rij(TaakRow taak, Wanneer wanneer, boolean term) {
    }

    @Override
    public String titel() {
        return "Meer taken tegelijk";
    }

    /** Bellen over stage, Mila Donkers; with its day under it. */
    public List<Keuze> keuzes() {
        return rijen.stream().map(r -> new Keuze(r.taak().sleutel(),
                r.taak().titel() + (r.taak().wie().isEmpty() ? "" : ", " + r.taak().wie()),
                r.wanneer().boven() + (r.term() ? ", met een termijn" : ""))).toList();
    }
}
