package nl.vliegwiel.monitor.onderzoek.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoekskolom.Soort;

/** Nobody stands out, nobody is given away, and no combination of levels would have kept more. Fictieve gegevens. */
class VergrovingTest {

    private static final Onderzoekskolom RIJ = new Onderzoekskolom("leerling", "rij", "Rij", Soort.PSEUDONIEM,
            "code:16",
            List.of(), "", "", "");
    private static final Onderzoekskolom SCHOOL = new Onderzoekskolom("leerling", "school", "School", Soort.KENMERK,
            "code:8", List.of("school", "gemeente"), "", "", "");
    private static final Onderzoekskolom JAAR = new Onderzoekskolom("leerling", "leerjaar", "Leerjaar", Soort.KENMERK,
            "1|2|3|4", List.of("jaar", "per twee"), "", "", "");
    private static final Onderzoekskolom CASUS = new Onderzoekskolom("leerling", "casus", "Casus", Soort.GEVOELIG,
            "nee|ja", List.of(), "nee", "", "");
    private static final Onderzoekskolom UREN = new Onderzoekskolom("leerling", "uren", "Uren", Soort.METING,
            "getal:0:100:5", List.of(), "", "", "");
    private static final List<Onderzoekskolom> KOLOMMEN = List.of(RIJ, SCHOOL, JAAR, CASUS, UREN);

    /** One pupil a row; the second school letter is the gemeente. */
    private static Microgegevens gegevens(List<String[]> rijen) {
        var kolommen = new LinkedHashMap<String, List<@Nullable String>>();
        for (var naam : List.of("rij", "school_0", "school_1", "leerjaar_0", "leerjaar_1", "casus", "uren")) {
            kolommen.put(naam, new ArrayList<>());
        }
        for (int i = 0; i < rijen.size(); i++) {
            String[] r = rijen.get(i);
            add(kolommen, "rij", "%016x".formatted(i * 7919L));
            add(kolommen, "school_0", r[0]);
            add(kolommen, "school_1", r[0].substring(1));
            add(kolommen, "leerjaar_0", r[1]);
            add(kolommen, "leerjaar_1", Integer.parseInt(r[1]) <= 2 ? "1 en 2" : "3 en 4");
            add(kolommen, "casus", r[2]);
            add(kolommen, "uren", r[3]);
        }
        return new Microgegevens(KOLOMMEN, IntStream.range(0, rijen.size()).mapToLong(i -> i).toArray(), kolommen);
    }

    private static void add(Map<String, List<@Nullable String>> kolommen, String naam, String waarde) {
        Objects.requireNonNull(kolommen.get(naam)).add(waarde);
    }

    private static List<String[]> groep(int aantal, String school, String jaar, String casus) {
        return IntStream.range(0, aantal).mapToObj(i -> new String[]{school, jaar, casus, String.valueOf(5 * (i % 4))})
                .toList();
    }

    @SafeVarargs
    private static List<String[]> samen(List<String[]>... groepen) {
        return java.util.Arrays.stream(groepen).flatMap(List::stream).toList();
    }

    /** By hand: 12 and 14 pupils are enough as they are; year 1 and 2 of school Bz have 6 each and need each other. */
    @Test
    void it_becomes_no_coarser_than_is_needed() {
        var gegevens = gegevens(
                samen(groep(12, "Az", "1", "nee"), groep(14, "Az", "3", "nee"), groep(6, "Bz", "1", "nee"),
                        groep(6, "Bz", "2", "nee")));
        var keuze = new Vergroving(gegevens, 10, Map.of("school", 1, "leerjaar", 1)).beste().orElseThrow();
        assertThat(keuze.niveaus()).containsExactly(Map.entry("school", 0), Map.entry("leerjaar", 1));
        assertThat(keuze.rijen()).hasSize(38);
        var tabel = new Onderzoekstabel(gegevens, 10, "geen").met(keuze);
        assertThat(tabel.cijfers().k()).isEqualTo(12);
        assertThat(tabel.cijfers().groepen()).isEqualTo(3);
        assertThat(tabel.cijfers().grootsteKans()).isEqualTo(1.0 / 12);
    }

    @Test
    void the_column_that_matters_most_stays_precise() {
        var gegevens = gegevens(
                samen(groep(6, "Az", "1", "nee"), groep(6, "Az", "2", "nee"), groep(6, "Bz", "1", "nee"),
                        groep(6, "Bz", "2", "nee")));
        assertThat(new Vergroving(gegevens, 10, Map.of("school", 3, "leerjaar", 1)).beste().orElseThrow().niveaus())
                .containsEntry("school", 0).containsEntry("leerjaar", 1);
        assertThat(new Vergroving(gegevens, 10, Map.of("school", 1, "leerjaar", 3)).beste().orElseThrow().niveaus())
                .containsEntry("leerjaar", 0).containsEntry("school", 1);
    }

    @Test
    void a_group_in_which_everybody_has_a_casus_is_no_group_whatever_its_size() {
        var gegevens = gegevens(samen(groep(20, "Az", "1", "ja"), groep(20, "Bz", "1", "nee")));
        var keuze = new Vergroving(gegevens, 10, Map.of("school", 1, "leerjaar", 1)).beste().orElseThrow();
        assertThat(keuze.niveaus()).containsEntry("school", 1);
        assertThat(new Onderzoekstabel(gegevens, 10, "geen").met(keuze).cijfers().l()).containsEntry("casus", 2);
    }

    @Test
    void few_rows_that_stand_out_are_left_out_and_many_are_not() {
        var few = gegevens(samen(groep(98, "Az", "1", "nee"), groep(2, "Bz", "1", "nee")));
        var keuze = new Vergroving(few, 10, Map.of("school", 3, "leerjaar", 3)).beste().orElseThrow();
        assertThat(keuze.rijen()).hasSize(98);
        assertThat(keuze.niveaus()).containsEntry("school", 0);
        var many = gegevens(samen(groep(90, "Az", "1", "nee"), groep(9, "Bz", "1", "nee")));
        assertThat(new Vergroving(many, 10, Map.of("school", 3, "leerjaar", 3)).beste().orElseThrow().rijen())
                .hasSize(99);
    }

    @Test
    void nine_people_are_too_few_and_a_person_with_two_rows_counts_once() {
        assertThat(new Vergroving(gegevens(groep(9, "Az", "1", "nee")), 10, Map.of()).beste()).isEmpty();
        var twice = gegevens(groep(18, "Az", "1", "nee"));
        var people = IntStream.range(0, 18).mapToLong(i -> i % 9).toArray();
        assertThat(new Vergroving(new Microgegevens(KOLOMMEN, people, twice.kolommen()), 10, Map.of()).beste())
                .isEmpty();
    }

    @Test
    void who_is_far_above_all_others_does_not_stand_out_by_that() {
        var rijen = new ArrayList<>(groep(29, "Az", "1", "nee"));
        rijen.add(new String[]{"Az", "1", "ja", "400"});
        var gegevens = gegevens(rijen);
        var tabel = new Onderzoekstabel(gegevens, 10, "geen")
                .met(new Vergroving(gegevens, 10, Map.of()).beste().orElseThrow());
        // 7 rows with 15 hours and one with 400: the tenth highest has 10
        assertThat(tabel.cijfers().grenzen()).containsEntry("uren", 10);
        assertThat(tabel.csv()).doesNotContain("400");
    }

    @Test
    void of_a_hundred_random_files_every_row_is_one_of_ten_says_another_engine() throws SQLException {
        for (long seed = 0; seed < 100; seed++) {
            var gegevens = random(seed);
            var gewichten = Map.of("school", 1 + (int) (seed % 3), "leerjaar", 1 + (int) (seed / 3 % 3));
            var keuze = new Vergroving(gegevens, 10, gewichten).beste();
            if (keuze.isEmpty()) {
                continue;
            }
            var tabel = new Onderzoekstabel(gegevens, 10, "geen").met(keuze.get());
            Bestandscontrole.check(tabel.csv(), KOLOMMEN, tabel.personen(), 10);
            var file = java.nio.file.Path.of("target", "onderzoek-proef.csv");
            try {
                java.nio.file.Files.writeString(file, tabel.csv());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                    var s = duck.createStatement();
                    var found = s.executeQuery("""
                            select min(n), min(n) filter (where soorten = 1 and een = 'ja') from (
                                select count(*) as n, count(distinct casus) as soorten, min(casus) as een
                                from read_csv('%s', all_varchar = true) group by school, leerjaar)"""
                            .formatted(file))) {
                assertThat(found.next()).isTrue();
                assertThat(found.getInt(1)).as("seed %d", seed).isEqualTo(tabel.cijfers().k())
                        .isGreaterThanOrEqualTo(10);
                assertThat(found.getString(2)).as("a group with only ja, seed %d", seed).isNull();
            }
        }
    }

    /** Every combination that keeps enough rows is counted anew in the plain way; none loses less. */
    @Test
    void no_combination_of_levels_would_have_kept_more() {
        for (long seed = 0; seed < 30; seed++) {
            var gegevens = random(seed);
            var groepen = new Groepen(gegevens, 10);
            var keuze = new Vergroving(gegevens, 10, Map.of("school", 1, "leerjaar", 1)).beste();
            double best = Double.MAX_VALUE;
            for (int school = 0; school < 3; school++) {
                for (int jaar = 0; jaar < 3; jaar++) {
                    int kept = groepen.op(Map.of("school", school, "leerjaar", jaar)).stream()
                            .filter(Groepen.Groep::veilig).mapToInt(g -> g.rijen().size()).sum();
                    double left = 1 - (double) kept / gegevens.rijen();
                    if (kept > 0 && left <= Vergroving.MOST_LEFT_OUT) {
                        best = Math.min(best, 2 * left
                                + (1 - left) * (loss(gegevens, SCHOOL, school) + loss(gegevens, JAAR, jaar)));
                    }
                }
            }
            assertThat(keuze.map(Vergroving.Keuze::verlies).orElse(Double.MAX_VALUE)).isCloseTo(best,
                    org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static double loss(Microgegevens gegevens, Onderzoekskolom kolom, int niveau) {
        if (niveau == kolom.niveaus().size()) {
            return 1;
        }
        double finest = entropy(gegevens.waarden(kolom, 0));
        return finest == 0 ? 0 : Math.max(0, 1 - entropy(gegevens.waarden(kolom, niveau)) / finest);
    }

    private static double entropy(List<@Nullable String> waarden) {
        var counts = waarden.stream().map(String::valueOf)
                .collect(java.util.stream.Collectors.groupingBy(w -> w, java.util.stream.Collectors.counting()));
        double size = waarden.size();
        return counts.values().stream().mapToDouble(n -> -n / size * Math.log(n / size)).sum();
    }

    private static Microgegevens random(long seed) {
        var random = new Random(seed);
        int schools = 2 + random.nextInt(6);
        var rijen = new ArrayList<String[]>();
        int size = 20 + random.nextInt(400);
        for (int i = 0; i < size; i++) {
            // skewed, so that some schools are small
            int school = (int) Math.min(schools - 1, Math.abs(random.nextGaussian()) * schools / 2);
            rijen.add(new String[]{(char) ('A' + school) + (school % 2 == 0 ? "z" : "y"),
                    String.valueOf(1 + random.nextInt(4)), random.nextInt(5) == 0 ? "ja" : "nee",
                    String.valueOf(5 * random.nextInt(20))});
        }
        return gegevens(rijen);
    }

    @Test
    void the_last_check_refuses_a_table_in_which_somebody_stands_out() {
        String csv = "rij,school,leerjaar,casus,uren\na,Az,1,nee,0\n";
        assertThatThrownBy(() -> Bestandscontrole.check(csv, KOLOMMEN, new long[]{1}, 10))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("minder dan 10");
        var same = new StringBuilder("rij,school,leerjaar,casus,uren\n");
        for (int i = 0; i < 12; i++) {
            same.append(i).append(",Az,1,ja,0\n");
        }
        assertThatThrownBy(() -> Bestandscontrole.check(same.toString(), KOLOMMEN,
                IntStream.range(0, 12).mapToLong(i -> i).toArray(), 10)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("casus");
    }
}
