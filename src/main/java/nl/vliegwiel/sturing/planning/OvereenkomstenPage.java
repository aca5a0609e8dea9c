package nl.vliegwiel.sturing.planning;

import java.util.List;
import java.util.Set;

import nl.vliegwiel.web.Page;

/** What the two agreements plan, year by year; overgenomen: codes that are in the region's own planning. */
public record OvereenkomstenPage(List<Overeenkomstregel> regels, Set<String> overgenomen, boolean mag)
        implements
            Page {

    @Override
    public String titel() {
        return "Afgesproken in 2022";
    }

    public List<Integer> jaren() {
        return regels.stream().map(r -> r.van().getYear()).distinct().toList();
    }

    public List<Overeenkomstregel> van(int jaar) {
        return regels.stream().filter(r -> r.van().getYear() == jaar).toList();
    }

    /** How often the agreements do not say the same. */
    public long anders() {
        return regels.stream().filter(r -> !r.elders().isEmpty()).count();
    }

    public long over() {
        return regels.stream().filter(r -> !overgenomen.contains(r.code())).count();
    }
}
