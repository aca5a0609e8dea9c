package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Kubus;

/** A whole peiling on the small region, and who may read what of it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeilingTest {

    @Autowired
    PeilingRun run;
    @Autowired
    Peilingen peilingen;
    @Autowired
    Indicatoren indicatoren;
    @Autowired
    JdbcClient db;
    @Autowired
    Proefregio regio;

    Peiling werk;
    Peiling publicatie;

    @BeforeAll
    void peil() {
        // known outcomes of another test would be the former publication
        regio.zonderPublicaties();
        for (int i = 0; i < 30; i++) {
            regio.leerling("Peil" + i, 13);
        }
        publicatie = run.run(run.begin(PeilingRun.PUBLICATIE, null));
        werk = run.run(run.begin(PeilingRun.WERK, null));
    }

    private long count(String wie, Peiling peiling) {
        return regio.als(wie,
                () -> db.sql("select count(*) from monitor.uitkomst where peiling_id = ?").param(peiling.id())
                        .query(Long.class).single());
    }

    @Test
    void a_peiling_ends_with_outcomes_definitions_and_hashes() {
        assertThat(publicatie.klaarOp()).isNotNull();
        assertThat(publicatie.procent()).isEqualTo(100);
        assertThat(publicatie.definities()).contains("casussen-in-team", "sha256");
        assertThat(publicatie.feiten()).contains("inschrijving", "rijen");
        assertThat(new JsonMapper().readTree(publicatie.feiten())).allSatisfy(
                f -> assertThat(f.path("rijen").asLong() % 100).as("a row more is a person more").isZero());
        assertThat(count("jelle", publicatie)).isPositive();
    }

    @Test
    void a_publication_was_attacked_and_nothing_came_back() {
        assertThat(publicatie.controle()).contains("\"herleid\": 0").doesNotContain("\"verborgen\": 0,")
                .doesNotContain("\"verborgen\": 0}");
    }

    @Test
    void a_figure_that_changed_since_the_former_publication_says_what_stood_there() {
        var cell = regio.eigenaar()
                .sql("""
                        update monitor.uitkomst set waarde = waarde + 0.5, hoog = hoog + 0.5 where ctid = (select ctid from monitor.uitkomst
                        where peiling_id = ? and niet_getoond is null and waarde is not null limit 1) returning waarde""")
                .param(publicatie.id()).query(Double.class).single();
        var later = run.run(run.begin(PeilingRun.PUBLICATIE, null));
        try {
            assertThat(regio.eigenaar()
                    .sql("select vorige from monitor.uitkomst where peiling_id = ? and vorige is not null")
                    .param(later.id()).query(Double.class).list()).containsExactly(cell);
            assertThat(later.controle()).contains("\"herzien\": 1");
        } finally {
            regio.eigenaar().sql("delete from monitor.peiling where id = ?").param(later.id()).update();
            regio.eigenaar()
                    .sql("update monitor.uitkomst set waarde = waarde - 0.5, hoog = hoog - 0.5 where waarde = ?")
                    .param(cell).update();
        }
    }

    @Test
    void policy_reads_the_publication_and_never_the_work_figures() {
        assertThat(count("jelle", werk)).isZero();
        assertThat(count("bart", publicatie)).isPositive();
    }

    @Test
    void the_oco_reads_work_figures_of_the_own_school_only() {
        var schools = regio.als("bart",
                () -> db.sql("select distinct coalesce(school_id, 0) from monitor.uitkomst where peiling_id = ?")
                        .param(werk.id()).query(Long.class).list());
        assertThat(schools).containsExactly(1L);
    }

    @Test
    void family_and_administrators_read_nothing() {
        for (String wie : List.of("mila", "petra.donkers", "bas", "fleur")) {
            assertThat(count(wie, publicatie)).as(wie).isZero();
        }
    }

    @Test
    void what_is_not_shown_is_not_stored() {
        long leaks = regio.eigenaar().sql("""
                select count(*) from monitor.uitkomst where niet_getoond in ('klein', 'afgeleid')
                and num_nonnulls(teller, noemer, n, waarde, laag, hoog, verschil, verschil_laag, verschil_hoog) > 0""")
                .query(Long.class).single();
        assertThat(leaks).isZero();
        long small = regio.eigenaar().sql("select count(*) from monitor.uitkomst where n < 10 and waarde is not null")
                .query(Long.class).single();
        assertThat(small).isZero();
    }

    @Test
    void nobody_but_the_peiling_reads_the_facts() {
        assertThatThrownBy(
                () -> regio.als("jelle", () -> db.sql("select count(*) from monitor.casus").query(Long.class).single()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> regio.alsTaak("taak_peiling",
                () -> db.sql("select count(*) from leerling.jeugdige").query(Long.class).single()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void without_the_key_there_are_no_pseudonyms_and_without_the_day_no_facts() {
        long known = regio.alsTaak("taak_peiling",
                () -> db.sql("select count(leerling) from monitor.inschrijving").query(Long.class).single());
        assertThat(known).isZero();
        assertThat(regio.alsTaak("taak_peiling",
                () -> db.sql("select count(*) from monitor.casus").query(Long.class).single())).isZero();
    }

    @Test
    void the_pseudonym_is_the_hmac_of_rfc_4231_test_case_2() {
        // key "Jefe", data "what do ya want for nothing?": 5bdcc146bf60754e…
        var key = new byte[64];
        System.arraycopy("Jefe".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, key, 0, 4);
        var sleutel = new Pseudoniemsleutel(key);
        var hmac = regio.eigenaar()
                .sql("""
                        select left(encode(sha256(decode(:buiten, 'hex') || sha256(decode(:binnen, 'hex') || convert_to('what do ya want for nothing?', 'UTF8'))), 'hex'), 16)""")
                .param("buiten", sleutel.buitenste()).param("binnen", sleutel.binnenste()).query(String.class).single();
        assertThat(hmac).isEqualTo("5bdcc146bf60754e");
    }

    @Test
    void two_deliveries_of_the_same_size_count_both_and_a_long_one_is_divided_over_its_months() {
        var ids = new java.util.ArrayList<Long>();
        for (var period : List.of(List.of("2025-03-01", "2025-03-14"), List.of("2025-03-15", "2025-03-31"),
                List.of("2024-09-01", "2024-10-31"))) {
            ids.add(regio.eigenaar()
                    .sql("""
                            insert into levering.levering (school_id, soort, bestandsnaam, sha256, periode_van, periode_tot, regels,
                                   verwerkt_op)
                            select max(id), 'verzuim', 'proef.csv', '', :van::date, :tot::date, 100, now() from samenwerking.school
                            returning id""")
                    .param("van", period.getFirst()).param("tot", period.getLast())
                    .query(Long.class).single());
        }
        try {
            assertThat(lines(2025 * 12 + 2)).isEqualTo(200);
            assertThat(lines(2024 * 12 + 8)).isBetween(40L, 60L);
            // each month is rounded by itself
            assertThat(lines(2024 * 12 + 8) + lines(2024 * 12 + 9)).isBetween(99L, 101L);
        } finally {
            ids.forEach(id -> regio.eigenaar().sql("delete from levering.levering where id = ?").param(id).update());
        }
    }

    @Test
    void every_delivery_behind_a_peiling_is_named_whatever_its_kind_and_so_is_the_programme() {
        var ids = List.of(delivery("1, null", "'verzuim'", "'2025-02-01', '2025-02-28'"),
                delivery("1, null", "'leerlingen'", "'2024-09-01', '2024-09-01'"),
                delivery("1, null", "'leerlingen'", "'2025-01-06', '2025-01-06'"),
                delivery("null, (select min(id) from samenwerking.organisatie where soort = 'gemeente')", "'jeugdhulp'",
                        "'2024-01-01', '2024-12-31'"),
                delivery("null, null", "'duo'", "'2024-10-01', '2024-10-01'"),
                delivery("null, null", "'cbs'", "null, null"));
        var later = run.run(run.begin(PeilingRun.PUBLICATIE, null));
        try {
            var files = regio.als("jelle", () -> behind(later));
            assertThat(files).extracting(Manifesten.Levering::soort).contains("verzuim", "leerlingen", "jeugdhulp",
                    "duo");
            assertThat(files).filteredOn(f -> f.soort().equals("verzuim")).singleElement().satisfies(f -> {
                assertThat(f.regels()).as("in hundreds: a file may have a line per pupil").isZero();
                assertThat(f.fouten()).isZero();
                assertThat(f.kenmerk()).isEqualTo(regio.eigenaar()
                        .sql("select left(encode(sha256('proef'), 'hex'), 16)").query(String.class).single());
            });
            assertThat(files).filteredOn(f -> f.soort().equals("leerlingen") && Long.valueOf(1).equals(f.schoolId()))
                    .singleElement().satisfies(f -> {
                        assertThat(f.samen()).as("what they say adds up").isGreaterThanOrEqualTo(2);
                        assertThat(f.gemeenteId()).isNull();
                    });
            assertThat(
                    regio.eigenaar().sql("select count(*) from monitor.manifest where peiling_id = ? and soort = 'cbs'")
                            .param(later.id()).query(Integer.class).single())
                    .isPositive();
            assertThat(regio.als("mila", () -> behind(later))).isEmpty();
            assertThat(later.programma()).isEqualTo(publicatie.programma()).matches("\\S+ [0-9a-f]{12}");
        } finally {
            regio.eigenaar().sql("delete from monitor.peiling where id = ?").param(later.id()).update();
            ids.forEach(id -> regio.eigenaar().sql("delete from levering.levering where id = ?").param(id).update());
        }
    }

    private List<Manifesten.Levering> behind(Peiling peiling) {
        return new Manifesten(db).van(peiling.id(), Feitbron.alle(), LocalDate.parse("2025-02-10"),
                LocalDate.parse("2025-02-11"));
    }

    private long delivery(String wie, String soort, String periode) {
        return regio.eigenaar()
                .sql("""
                        insert into levering.levering (school_id, gemeente_id, soort, bestandsnaam, sha256, periode_van, periode_tot, regels, fouten,
                                                       verwerkt_op)
                        values ("""
                        + wie + ", " + soort + ", 'proef.csv', sha256('proef'), " + periode
                        + ", 40, 3, now()) returning id")
                .query(Long.class).single();
    }

    @Test
    void every_table_of_facts_says_where_it_comes_from() {
        assertThat(Feitbron.alle()).extracting(Feitbron::feit).containsExactlyInAnyOrderElementsOf(Stream
                .concat(FactExport.TABELLEN.stream(), Kubus.alle().stream().map(Kubus::naam)).toList());
        assertThat(Feitbron.alle()).allSatisfy(f -> {
            assertThat(f.naam()).as(f.feit()).isNotEmpty();
            assertThat(f.herkomst()).as(f.feit()).isNotEmpty();
            assertThat(f.uit()).as(f.feit()).isIn("levering", "werk", "beide", "kennis", "opgeteld",
                    "stelsel");
            assertThat(f.geleverd()).as(f.feit()).isEqualTo(f.uit().equals("levering") || f.uit().equals("beide"));
            assertThat(f.dekt()).as(f.feit()).isIn(f.geleverd() ? List.of("periode", "tot") : List.of("niet"));
        });
        assertThat(indicatoren.alle()).filteredOn(Indicator::heeftBron)
                .allSatisfy(i -> assertThat(Feitbron.van(i)).as(i.code()).isNotEmpty());
    }

    private long lines(int maand) {
        return regio.alsTaak("taak_peiling", () -> db
                .sql("""
                        select regels from monitor.geleverd g where maand = ? and school = (select max(school) from monitor.school)""")
                .param(maand).query(Long.class).single());
    }

    @Test
    void two_peilingen_at_once_are_refused() {
        var first = run.begin(PeilingRun.WERK, null);
        try {
            assertThatThrownBy(() -> run.begin(PeilingRun.WERK, null))
                    .isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            werk = run.run(first);
        }
    }

    @Test
    void the_views_show_no_name_and_no_date() {
        var columns = regio.eigenaar()
                .sql("""
                        select table_name || '.' || column_name || ' ' || data_type from information_schema.columns c
                        where table_schema = 'monitor' and table_name in (select viewname from pg_views where schemaname = 'monitor')
                          and has_table_privilege('taak_peiling', to_regclass('monitor.' || table_name), 'select')
                          and data_type not in ('integer', 'bigint', 'double precision')""")
                .query(String.class).list();
        assertThat(columns).allMatch(c -> c
                .matches(
                        """
                                (school\\.(groep|schoolsoort|sector|golf)|inschrijving\\.(onderwijs|bouw)|casus\\.route|(levering|bronlevering|kracht|schoolafspraak)\\.soort\
                                |nazorg\\.uitkomst|signaal\\.beoordeling|activiteit\\.(soort|doelgroep)|traject\\.(regime|reden)|doel\\.vervallen_reden\
                                |contact\\.met|evaluatie\\.(informant|toekomst|moment)|toestemming\\.(doel|wie|uitkomst)\
                                |jeugdhulp\\.(categorie|verwijzer|reden)|jeugdhulpkosten\\.categorie|inverwijzing\\.verwijzer|uitverwijzing\\.hulpsoort\
                                |vragenlijstantwoord\\.(lijst|vraag)|uitgenodigde\\.lijst) text"""
                                .strip()));
    }
}
