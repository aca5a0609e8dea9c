package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;

/** How long the simulation takes beside its bound and beside a straightforward loop; run by bench/businesscase. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class SimulatieBench {
    private static final int MILLION = 1_000_000;
    private static final int THREADS = 2;
    private static final int SLOW = 20_000;

    private Model model;
    private Getallen getallen;
    private Simulatie simulatie;
    private Trekplan plan;
    private int[] getrokken;

    @Setup
    public void prepare() {
        model = Maatmodel.model(100_000);
        getallen = Getallen.of(model);
        simulatie = new Simulatie(model, getallen, THREADS);
        plan = new Trekplan(getallen, List.of(), 1);
        getrokken = IntStream.range(0, plan.size()).filter(i -> !plan.vast(i)).toArray();
    }

    /** One million draws with P, mean, deviation and five percentiles of the balance. */
    @Benchmark
    public double[] miljoen() {
        var saldo = simulatie.trek(MILLION, false).saldo(0);
        var q = saldo.kwantielen(0.05, 0.25, 0.5, 0.75, 0.95);
        return new double[]{saldo.kansPositief(), saldo.gemiddelde(), saldo.spreiding(), q[0], q[1], q[2], q[3], q[4]};
    }

    /** The bound: the drawn numbers of one million draws, and nothing else. */
    @Benchmark
    public double grens() {
        return IntStream.range(0, THREADS).parallel().mapToDouble(draad -> {
            var kolom = new double[Blok.SIZE];
            double iets = 0;
            for (int b = draad; b * Blok.SIZE < MILLION; b += THREADS)
                for (int i : getrokken) {
                    plan.vul(i, b, kolom, Blok.SIZE);
                    iets += kolom[b % Blok.SIZE];
                }
            return iets;
        }).sum();
    }

    /** As many normal numbers as there are drawn numbers, from the generator of the JDK, on two threads. */
    @Benchmark
    public double grensJdk() {
        return IntStream.range(0, THREADS).parallel().mapToDouble(draad -> {
            RandomGenerator bron = RandomGeneratorFactory.of("L64X128MixRandom").create(draad);
            double iets = 0;
            for (long i = 0; i < (long) MILLION * getrokken.length / THREADS; i++)
                iets += bron.nextGaussian();
            return iets;
        }).sum();
    }

    /** All that a screen shows, with 100,000 draws. */
    @Benchmark
    public Doorrekening honderdduizend() {
        return Rekenaar.reken(model, THREADS);
    }

    /** The same when one assumption changed: its table is made anew. */
    @Benchmark
    public Doorrekening honderdduizendZonderTabellen() {
        Kwantieltabel.forget();
        return Rekenaar.reken(model, THREADS);
    }

    /** All that a screen shows, with 10,000 draws. */
    @Benchmark
    public Doorrekening tienduizend() {
        return Rekenaar.reken(model.with(model.uitgangspunten().withTrekkingen(10_000)), THREADS);
    }

    /** A straightforward loop over effects, cohorts, years and parties, 20,000 draws on one thread: times 50 is a million. */
    @Benchmark
    public double rechttoe() {
        UniformRandomProvider bron = RandomSource.XO_RO_SHI_RO_128_PP.create(7);
        var lus = new Rechttoe(model, bron);
        double iets = 0;
        for (int i = 0; i < SLOW; i++)
            iets += lus.draw()[0];
        return iets;
    }
}
