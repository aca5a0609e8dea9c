package nl.vliegwiel.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/**
 * The database's answer to 'until when' against a slow and simple one: ask again for each day whether everybody whom the
 * law names that day said yes.
 */
@DatabaseTest
class GeldigTotTest {
    private static final int GEVALLEN = 100;

    @Autowired
    Proefregio regio;
    @Autowired
    Clock clock;
    private LocalDate vandaag = LocalDate.EPOCH;
    private long kind;
    private long casus;
    private List<Long> ouders = List.of();

    /** dagen: days from today on which a yes ends. */
    record Gegeven(String uitkomst, int dagen) {
    }

    /** gezag null: unknown; van and tot: days from today, null for always. */
    record Ouder(@Nullable Boolean gezag, @Nullable Integer van, @Nullable Integer tot, List<Gegeven> antwoorden) {
    }

    /** jaren and dagen: how long ago the young person was born. */
    record Geval(int jaren, int dagen, List<Gegeven> jeugdige, Ouder moeder, Ouder vader) {
    }

    @BeforeEach
    void een_casus() {
        vandaag = LocalDate.now(clock);
        kind = regio.leerling("Proefkind", 13);
        casus = regio.casus(kind);
        ouders = regio.eigenaar().sql("select ouder_id from leerling.gezag where jeugdige_id = ? order by relatie")
                .param(kind).query(Long.class).list();
    }

    @Test
    void the_database_agrees_with_asking_day_by_day() {
        var filled = new int[1];
        JqwikSession.run(() -> gevallen().sampleStream().limit(GEVALLEN).forEach(g -> {
            arrange(g);
            var expected = day(g);
            if (expected != null)
                filled[0]++;
            assertThat(answer()).as(g.toString()).isEqualTo(expected);
        }));
        assertThat(filled[0]).as("cases in which something was allowed").isGreaterThan(GEVALLEN / 10);
    }

    /** Found by drawing: the yes of a parent ends on the day on which nobody asks that parent any more. */
    @Test
    void a_yes_that_ends_with_custody_ends_nothing() {
        var tot = new Gegeven("gegeven", 12);
        var geval = new Geval(14, 35, List.of(new Gegeven("gegeven", 157)),
                new Ouder(true, null, null, List.of(new Gegeven("gegeven", 21))),
                new Ouder(true, null, 12, List.of(tot)));
        arrange(geval);
        assertThat(answer()).isEqualTo(day(geval)).isEqualTo(vandaag.plusDays(21));
    }

    private static Arbitrary<Geval> gevallen() {
        var gegeven = Combinators.combine(
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, Arbitraries.just("gegeven")),
                        net.jqwik.api.Tuple.of(2,
                                Arbitraries.of("geweigerd", "ingetrokken", "wil_meer_weten", "gevraagd"))),
                Arbitraries.integers().between(-20, 360)).as(Gegeven::new);
        var antwoorden = gegeven.list().ofMinSize(0).ofMaxSize(3);
        var ouder = Combinators.combine(Arbitraries.of(true, true, true, false).injectNull(0.1),
                Arbitraries.integers().between(-60, 200).injectNull(0.7),
                Arbitraries.integers().between(-60, 300).injectNull(0.7), antwoorden).as(Ouder::new);
        return Combinators.combine(Arbitraries.of(10, 11, 12, 14, 15, 16, 17, 19),
                Arbitraries.integers().between(0, 365), antwoorden, ouder, ouder).as(Geval::new);
    }

    private void arrange(Geval g) {
        var db = regio.eigenaar();
        db.sql("delete from toestemming.antwoord where casus_id = ?").param(casus).update();
        db.sql("update leerling.jeugdige set geboortedatum = ? where id = ?").params(born(g), kind).update();
        var paar = List.of(g.moeder(), g.vader());
        for (int i = 0; i < 2; i++) {
            var o = paar.get(i);
            db.sql("update leerling.gezag set heeft_gezag = ?, van = ?, tot = ? where jeugdige_id = ? and ouder_id = ?")
                    .params(new ArrayList<>(java.util.Arrays.asList(o.gezag(), from(o), until(o), kind, ouders.get(i))))
                    .update();
            add(o.antwoorden(), null, ouders.get(i));
        }
        add(g.jeugdige(), kind, null);
    }

    private void add(List<Gegeven> antwoorden, @Nullable Long jeugdige, @Nullable Long ouder) {
        for (var a : antwoorden)
            regio.eigenaar()
                    .sql("""
                            insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze, door)
                            values (:casus, 'begeleiding', :jeugdige, :ouder, :uitkomst,
                                    case when :uitkomst = 'gegeven' then :vandaag + :dagen end, 'gesprek', 2)""")
                    .param("casus", casus).param("jeugdige", jeugdige, java.sql.Types.BIGINT)
                    .param("ouder", ouder, java.sql.Types.BIGINT).param("uitkomst", a.uitkomst())
                    .param("vandaag", vandaag).param("dagen", a.dagen()).update();
    }

    private @Nullable LocalDate answer() {
        return regio.eigenaar().sql("select toestemming.geldig_tot(?, 'begeleiding', ?) as tot").params(casus, vandaag)
                .query((rs, n) -> java.util.Optional.ofNullable(rs.getObject("tot", LocalDate.class))).single()
                .orElse(null);
    }

    /** The first day on which it may not; null when that is today. */
    private @Nullable LocalDate day(Geval g) {
        var dag = vandaag;
        while (allowed(g, dag))
            dag = dag.plusDays(1);
        return dag.equals(vandaag) ? null : dag;
    }

    private boolean allowed(Geval g, LocalDate dag) {
        int leeftijd = Period.between(born(g), dag).getYears();
        if (leeftijd >= 12 && !yes(g.jeugdige(), dag))
            return false;
        if (leeftijd >= 16)
            return true;
        var tellen = List.of(g.moeder(), g.vader()).stream()
                .filter(o -> !from(o).isAfter(dag) && (until(o) == null || until(o).isAfter(dag))).toList();
        var metGezag = tellen.stream().filter(o -> Boolean.TRUE.equals(o.gezag())).toList();
        return tellen.stream().noneMatch(o -> o.gezag() == null) && !metGezag.isEmpty()
                && metGezag.stream().allMatch(o -> yes(o.antwoorden(), dag));
    }

    private boolean yes(List<Gegeven> antwoorden, LocalDate dag) {
        var laatste = antwoorden.stream().filter(a -> !a.uitkomst().equals("gevraagd")).reduce((a, b) -> b);
        return laatste.filter(a -> a.uitkomst().equals("gegeven") && vandaag.plusDays(a.dagen()).isAfter(dag))
                .isPresent();
    }

    private LocalDate born(Geval g) {
        return vandaag.minusYears(g.jaren()).minusDays(g.dagen());
    }

    private LocalDate from(Ouder o) {
        return o.van() == null ? LocalDate.of(1900, 1, 1) : vandaag.plusDays(o.van());
    }

    private @Nullable LocalDate until(Ouder o) {
        return o.tot() == null ? null : vandaag.plusDays(o.tot());
    }
}
