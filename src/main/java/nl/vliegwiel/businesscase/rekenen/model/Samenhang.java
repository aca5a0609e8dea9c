package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;

/** Numbers that rise and fall together: their rank correlations, one row per number, 1 on the diagonal. */
public record Samenhang(String naam, List<String> grootheden, List<List<Double>> correlaties) {

    public Samenhang {
        grootheden = List.copyOf(grootheden);
        correlaties = correlaties.stream().map(List::copyOf).toList();
    }
}
