package nl.vliegwiel.levering.bureau;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What is expected and what came.
 *
 * @param nieuw the key that was just made, shown this once; null otherwise
 * @param fout what is wrong in the form for a key; empty mostly
 */
public record VerwachtPage(List<Verwachting> rijen, List<Verwachtingen.Ritme> ritmes, boolean herinneren,
        boolean sleutelsMaken, List<Leveringssleutels.Sleutel> sleutels, List<Keuze> scholen,
        @Nullable String nieuw, String fout) implements Page {

    VerwachtPage metFout(String zin) {
        return new VerwachtPage(rijen, ritmes, herinneren, sleutelsMaken, sleutels, scholen, nieuw, zin);
    }

    @Override
    public String titel() {
        return "Wat we verwachten";
    }

    public long telaat() {
        return rijen.stream().filter(Verwachting::telaat).count();
    }

    public String zin() {
        return ritmes.isEmpty()
                ? ""
                : "Verzuim van een maand is er uiterlijk op dag " + ritmes.getFirst().uiterlijkDag()
                        + " van de maand erna. " + (telaat() == 0
                                ? "Alles is op tijd."
                                : telaat() == 1 ? "1 school is te laat." : telaat() + " scholen zijn te laat.");
    }
}
