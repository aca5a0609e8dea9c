package nl.vliegwiel.levering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts the faults of a file while they come by, and keeps the first hundred. */
public final class Foutenteller implements Consumer<Regelfout> {
    private static final int EERSTE = 100;

    private final List<Regelfout> eerste = new ArrayList<>();
    private final Consumer<Regelfout> verder;
    private long aantal;

    public Foutenteller() {
        this(f -> {
        });
    }

    /** @param verder gets each fault as well */
    public Foutenteller(Consumer<Regelfout> verder) {
        this.verder = verder;
    }

    @Override
    public void accept(Regelfout fout) {
        aantal++;
        if (eerste.size() < EERSTE)
            eerste.add(fout);
        verder.accept(fout);
    }

    public long aantal() {
        return aantal;
    }

    public List<Regelfout> eerste() {
        return List.copyOf(eerste);
    }
}
