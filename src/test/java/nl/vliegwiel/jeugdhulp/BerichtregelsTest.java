package nl.vliegwiel.jeugdhulp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Kennis;

/** Whatever order messages come in, and how often: what stands at the end is the same. Fictieve gegevens. */
@DatabaseTest
class BerichtregelsTest {
    private static final String AGB = "99900001";
    private static final LocalDate DAG = LocalDate.of(2025, 1, 1);

    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Berichtregels regels;

    @AfterEach
    void clean() {
        for (var tabel : List.of("toewijzing", "start", "stop", "verzoek", "prestatie", "antwoord"))
            regio.eigenaar().sql("delete from jeugdhulp." + tabel).update();
        regio.eigenaar().sql("delete from levering.levering where soort = 'jeugdhulp'").update();
    }

    /** The rows of a small story; several days say something of the same thing. */
    private static List<Berichtregel> story() {
        return List.of(order(1, 0, null, null, ""), order(1, 20, DAG.plusDays(200), "05", ""),
                order(2, 1, DAG.plusDays(5), "13", ""), order(2, 0, null, null, ""), order(3, 2, null, null, ""),
                new Berichtregel.Verzoek(AGB, DAG.minusDays(3), 70, 11, 301, "toewijzing", "45", "02", DAG),
                new Berichtregel.Verzoek(AGB, DAG.minusDays(2), 71, 11, 301, "toewijzing", "45", "05", DAG),
                start(1, 10, false, 30), start(1, 12, false, 31), start(1, 12, true, 31), start(1, 12, false, 30),
                start(3, 15, false, 40), start(3, 15, true, 41), start(3, 15, false, 42),
                stop(1, 10, 90, "31", false, 100), stop(1, 10, 90, "31", true, 101), stop(1, 10, 95, "34", false, 101),
                stop(1, 10, 60, "20", false, 99), claim(500, 30, 20_000), claim(500, 31, 25_000),
                claim(501, 31, -5_000));
    }

    private static Berichtregel order(long nummer, int dag, @Nullable LocalDate tot, @Nullable String reden,
            String product) {
        return new Berichtregel.Toewijzing(AGB, DAG.plusDays(dag), 50 + dag, 11, nummer, 300 + nummer, "45",
                product.isEmpty() ? null : product, DAG.plusDays(dag).atTime(12, 0), DAG.plusDays(5), tot, reden, null);
    }

    private static Berichtregel start(long nummer, int begin, boolean weg, int dag) {
        return new Berichtregel.Start(AGB, DAG.plusDays(dag), 60 + dag, 11, nummer, "45", "45A01",
                DAG.plusDays(begin), weg);
    }

    private static Berichtregel stop(long nummer, int begin, int einde, String reden, boolean weg, int dag) {
        return new Berichtregel.Stop(AGB, DAG.plusDays(dag), 60 + dag, 11, nummer, "45", "45A01",
                DAG.plusDays(begin), DAG.plusDays(einde), reden, weg);
    }

    private static Berichtregel claim(long referentie, int dag, long bedrag) {
        return new Berichtregel.Prestatie(AGB, DAG.plusDays(dag), 80 + dag, 11, 1, referentie, "45", "45A01", DAG,
                DAG.plusDays(30), 4, "04", bedrag);
    }

    @Test
    void the_end_is_the_same_in_every_order_and_a_row_twice_changes_nothing() {
        var verwacht = deliver(List.of(story()));
        assertThat(verwacht).containsExactly("opdracht 1 2025-01-01 2025-07-20 05", "opdracht 3 2025-01-03 null 01",
                "hulp 1 2025-01-11 2025-04-06 34", "hulp 3 2025-01-16 null null",
                "traject 1 2025-01-11 null null", "kosten 1 25000", "kosten 1 -5000");
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var rijen = new ArrayList<>(story());
            rijen.addAll(story().subList(0, random.nextInt(story().size())));
            Collections.shuffle(rijen, random);
            clean();
            int knip = random.nextInt(rijen.size());
            assertThat(deliver(List.of(rijen.subList(0, knip), rijen.subList(knip, rijen.size()))))
                    .as("order %d: %s", i, rijen).isEqualTo(verwacht);
        }
    }

    @Test
    void every_order_of_three_messages_about_one_start_ends_the_same() {
        var drie = List.of(start(3, 15, false, 40), start(3, 15, true, 41), start(3, 15, false, 42));
        var twee = List.of(start(3, 15, false, 40), start(3, 15, true, 40));
        for (int[] orde : new int[][]{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            clean();
            assertThat(deliver(java.util.stream.IntStream.of(orde).mapToObj(n -> List.of(drie.get(n))).toList()))
                    .contains("hulp 3 2025-01-16 null null");
        }
        for (int[] orde : new int[][]{{0, 1}, {1, 0}}) {
            clean();
            assertThat(deliver(java.util.stream.IntStream.of(orde).mapToObj(n -> List.of(twee.get(n))).toList()))
                    .as("taken back on the day it was sent").isEmpty();
        }
    }

    @Test
    void a_delivery_that_is_withdrawn_takes_its_rows_and_leaves_what_others_said() {
        long een = delivery();
        long twee = delivery();
        regio.als("oona", () -> {
            regels.add(een, 1, List.of(start(1, 10, false, 30)));
            regels.add(twee, 1, List.of(start(1, 10, false, 30), start(1, 10, true, 35)));
            return true;
        });
        assertThat(state()).isEmpty();
        assertThat(regio.als("oona", () -> regels.withdrawn(twee))).isEqualTo(2);
        assertThat(state()).contains("hulp 1 2025-01-11 null null");
    }

    @Test
    void overlapping_help_of_one_form_is_one_trajectory() {
        deliver(List.of(List.of(start(1, 0, false, 0), stop(1, 0, 30, "31", false, 31), start(2, 20, false, 20),
                stop(2, 20, 60, "38", false, 61), start(3, 61, false, 61))));
        assertThat(state().stream().filter(s -> s.startsWith("traject"))).containsExactly(
                "traject 1 2025-01-01 2025-03-02 38", "traject 2 2025-03-03 null null");
    }

    @Test
    void the_rows_belong_to_the_gemeente_and_nobody_else_sees_or_adds_them() {
        deliver(List.of(story()));
        for (var wie : List.of("noor", "bart", "wim", "joost", "karin", "bas", "fleur"))
            assertThat(regio.als(wie,
                    () -> db.sql("select count(*) from jeugdhulp.start").query(Long.class).single())).as(wie).isZero();
        assertThat(regio.als("jelle", () -> db.sql("select count(*) from jeugdhulp.start").query(Long.class).single()))
                .isEqualTo(7);
        long levering = delivery();
        assertThatThrownBy(() -> regio.als("oona", () -> {
            regels.add(levering, 2, List.of(start(1, 10, false, 30)));
            return true;
        })).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> regio.als("noor", () -> {
            regels.add(levering, 1, List.of(start(1, 10, false, 30)));
            return true;
        })).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void heavy_is_what_the_policy_file_says() {
        assertThat(Kennis.rows("hulpzwaarte.csv").stream()
                .collect(Collectors.toMap(r -> r.get("categorie"), r -> r.get("zwaarte").equals("zwaar"))))
                .isEqualTo(Kennis.rows("codelijsten/ijw-productcategorie.csv").stream().map(r -> r.get("code"))
                        .collect(Collectors.toMap(c -> c, c -> regio.eigenaar().sql("select jeugdhulp.zwaar(?)")
                                .param(c).query(Boolean.class).single())));
    }

    private long delivery() {
        return regio.als("oona", () -> db
                .sql("""
                        insert into levering.levering (gemeente_id, soort, bestandsnaam, sha256) values (1, 'jeugdhulp', 'x', '\\x00') returning id""")
                .query(Long.class).single());
    }

    private List<String> deliver(List<? extends List<? extends Berichtregel>> keren) {
        for (var keer : keren) {
            long levering = delivery();
            regio.als("oona", () -> {
                regels.add(levering, 1, List.copyOf(keer));
                return true;
            });
        }
        return state();
    }

    private List<String> state() {
        return regio.als("jelle", () -> {
            var alles = new ArrayList<String>();
            for (var vraag : Map.of("1",
                    "select concat_ws(' ', 'opdracht', toewijzing, gegeven_op, coalesce(tot::text, 'null'), verwijzer) from jeugdhulp.opdracht order by toewijzing",
                    "2",
                    "select concat_ws(' ', 'hulp', toewijzing, begin, coalesce(einde::text, 'null'), coalesce(reden, 'null')) from jeugdhulp.hulp order by toewijzing, begin",
                    "3",
                    "select concat_ws(' ', 'traject', nummer, begin, coalesce(einde::text, 'null'), coalesce(reden, 'null')) from jeugdhulp.traject order by begin",
                    "4",
                    "select concat_ws(' ', 'kosten', toewijzing, bedrag_cent) from jeugdhulp.kosten order by bedrag_cent desc")
                    .entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList())
                alles.addAll(db.sql(vraag).query(String.class).list());
            return alles;
        });
    }
}
