package nl.vliegwiel.businesscase.rekenen.toets;

import java.util.List;
import java.util.stream.Collectors;

/** A model that cannot be computed, with every reason. */
public class Afkeuring extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Bevinding> bevindingen;

    public Afkeuring(List<Bevinding> bevindingen) {
        super(bevindingen.stream().filter(Bevinding::fout).map(b -> b.pad() + ": " + b.zin())
                .collect(Collectors.joining("\n")));
        this.bevindingen = List.copyOf(bevindingen);
    }

    public List<Bevinding> bevindingen() {
        return bevindingen;
    }
}
