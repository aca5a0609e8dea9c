package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The calendar of deliveries, what came of it, and the keys of systems.
 *
 * @param nieuw the key that was just made, shown this once; null otherwise
 */
public record VerwachtPage(List<Soort> soorten, boolean herinneren, boolean sleutelsMaken,
        List<Leveringssleutels.Sleutel> sleutels, List<Keuze> partijen, List<Keuze> kinds, String partij,
        List<String> gekozen, @Nullable String nieuw, Fouten fouten) implements Page {

    /** One kind with a line for each party. uiterlijk: the day on which the next is due. */
    public record Soort(Leverritme ritme, LocalDate uiterlijk, List<Verwachting> rijen) {
        public long telaat() {
            return rijen.stream().filter(Verwachting::telaat).count();
        }

        public String stand() {
            return telaat() == 0
                    ? "op tijd"
                    : rijen.size() == 1 ? "te laat" : telaat() + " van de " + rijen.size() + " te laat";
        }

        public boolean metVerband() {
            return rijen.stream().anyMatch(r -> !r.verband().isEmpty()) && ritme.soort().equals("afspraken");
        }

        public boolean metLesdagen() {
            return rijen.stream().anyMatch(r -> r.volledig() != null);
        }
    }

    @Override
    public String titel() {
        return "Wat we verwachten";
    }

    public String zin() {
        long late = soorten.stream().mapToLong(Soort::telaat).sum();
        return late == 0
                ? "Alles is op tijd."
                : Nederlands.aantal(late, "levering is", "leveringen zijn") + " te laat.";
    }
}
