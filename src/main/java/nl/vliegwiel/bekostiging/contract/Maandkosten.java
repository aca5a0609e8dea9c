package nl.vliegwiel.bekostiging.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.vliegwiel.bekostiging.contract.Realisaties.Realisatie;

/**
 * What all parties together spent on one line in one month.
 *
 * @param wachtOp codes of parties that delivered this line in another month and not yet in this one; until then it is not complete
 */
public record Maandkosten(int maand, String regel, long cent, List<String> wachtOp) {

    public Maandkosten {
        wachtOp = List.copyOf(wachtOp);
    }

    public boolean compleet() {
        return wachtOp.isEmpty();
    }

    /** In the order of the list. */
    public static List<Maandkosten> van(List<Realisatie> realisaties) {
        var perPlek = realisaties.stream().collect(
                Collectors.groupingBy(r -> r.maand() + "/" + r.regel(), LinkedHashMap::new, Collectors.toList()));
        var partijen = realisaties.stream().filter(r -> r.partij() != null).collect(Collectors.groupingBy(
                Realisatie::regel, Collectors.mapping(r -> Objects.requireNonNull(r.partij()),
                        Collectors.toCollection(TreeSet::new))));
        var uit = new ArrayList<Maandkosten>();
        for (var lijst : perPlek.values()) {
            var r = lijst.getFirst();
            var wacht = r.partij() == null
                    ? new TreeSet<String>()
                    : new TreeSet<>(partijen.getOrDefault(r.regel(), new TreeSet<>()));
            lijst.forEach(x -> wacht.remove(Objects.requireNonNullElse(x.partij(), "")));
            uit.add(new Maandkosten(r.maand(), r.regel(), lijst.stream().mapToLong(Realisatie::cent).sum(),
                    List.copyOf(wacht)));
        }
        return uit;
    }
}
