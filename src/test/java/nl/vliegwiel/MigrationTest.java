package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.toegang.Kennis;

/** What the migrations built keeps the promises of ARCHITECTURE.md: the database is the last wall. */
@DatabaseTest
class MigrationTest {
    private static final String ONS = "n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg\\_%'";
    /** Settings and policy: about nobody. */
    private static final Set<String> WITHOUT_PEOPLE = Set.of("toegang.installatie", "toestemming.leeftijdsregel",
            "toestemming.doel");
    /** Their own term: inzage ends by tot and holds no more than keys, a draft is gone after fourteen days. */
    private static final Set<String> OWN_TERM = Set.of("toegang.inzage", "web.concept");

    @Autowired
    Proefregio regio;
    @Autowired
    JdbcClient db;

    @Test
    void every_table_that_can_hold_people_has_row_level_security() {
        assertThat(names(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'p') and not c.relrowsecurity and n.nspname <> 'monitor' and "
                        + ONS))
                .isSubsetOf(WITHOUT_PEOPLE);
    }

    @Test
    void every_table_about_a_young_person_has_its_regime_and_bewaar_tot() {
        var tables = names(
                """
                        with recursive over (oid) as (
                            select 'leerling.jeugdige'::regclass::oid union select 'leerling.ouder'::regclass::oid
                            union
                            select k.conrelid from pg_constraint k join over on k.confrelid = over.oid where k.contype = 'f')
                        select distinct n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p')
                          and (c.oid in (select oid from over)
                               or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('casus_id', 'jeugdige_id', 'ouder_id')))
                          and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('regime', 'bewaar_tot')) < 2
                          and\s"""
                        + ONS);
        assertThat(tables).isSubsetOf(OWN_TERM);
    }

    @Test
    void the_application_owns_nothing_and_nobody_passes_the_policies() {
        assertThat(
                names("""
                        select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'vliegwiel_app'
                        union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'vliegwiel_app'
                        union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = 'vliegwiel_app'"""))
                .isEmpty();
        assertThat(names("select rolname from pg_roles where (rolbypassrls or rolsuper) and rolname not like 'pg\\_%'"))
                .containsExactly("beheer");
        assertThat(db.sql("select current_user").query(String.class).single()).isEqualTo("vliegwiel_app");
    }

    @Test
    void what_runs_with_the_owners_rights_fixes_its_search_path_and_is_granted_by_name() {
        assertThat(names(
                "select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef"
                        + " and not exists (select from unnest(p.proconfig) s where s like 'search_path=%') and "
                        + ONS))
                .isEmpty();
        assertThat(names(
                "select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef"
                        + " and p.prorettype <> 'trigger'::regtype and has_function_privilege('public', p.oid, 'execute') and "
                        + ONS))
                .isEmpty();
    }

    /** Filled in later by intent; everything else that says whose a row is, and whose hand it is, stays as it was written. */
    private static final List<String> FILLED_IN_LATER = List.of("leerling.casuswerkwijze.door",
            "levering.indeling.door",
            "ondersteuning.nazorg.account_id", "ondersteuning.signaal.casus_id", "overleg.teambesluit.door",
            "verwijzing.inverwijzing.casus_id");

    @Test
    void whose_a_row_is_and_who_wrote_it_is_never_changed_by_the_application() {
        assertThat(columns("update",
                "a.attname in ('id', 'casus_id', 'jeugdige_id', 'ouder_id', 'school_id', 'account_id', 'wie', 'door', 'melder_id', 'steller_id')"))
                .containsExactlyElementsOf(FILLED_IN_LATER);
    }

    /** Columns of the work in which the application may write so, and of this kind. */
    private List<String> columns(String recht, String welke) {
        return names(
                """
                        select n.nspname || '.' || c.relname || '.' || a.attname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                        where c.relkind = 'r' and has_column_privilege('vliegwiel_app', c.oid, a.attnum, '%s')
                          and n.nspname in ('leerling', 'ondersteuning', 'levering', 'verwijzing', 'verzuim', 'toestemming', 'overleg', 'ervaring')
                          and %s order by 1"""
                        .formatted(recht, welke));
    }

    /** Judged, answered, checked, accepted: whoever is written down for it is the reader; a new column of this kind has its trigger. */
    @Test
    void nobody_signs_for_somebody_else() {
        assertThat(columns("insert",
                "(a.attname in ('id', 'door', 'melder_id', 'steller_id') or a.attname like '%\\_door' and a.atttypid = 'bigint'::regtype)"))
                .containsExactlyInAnyOrder("leerling.werkwijze.gemaakt_door", "ondersteuning.contactversie.door");
        assertThatThrownBy(() -> regio.alsProef("bart",
                () -> db.sql("update leerling.gezag set gecontroleerd_door = 1").update())).rootCause()
                .hasMessageContaining("niemand tekent voor een ander");
        assertThat(regio.alsProef("bart",
                () -> db.sql("update leerling.gezag set gecontroleerd_door = toegang.lezer()").update())).isPositive();
    }

    /** Nothing that says who, where from or when: only which round, which question, how many points, and a number drawn by chance. */
    @Test
    void no_path_leads_from_an_answer_to_a_person() {
        assertThat(names("""
                select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, null)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where n.nspname = 'ervaring' and c.relname in ('invulling', 'antwoord') and c.relkind = 'r'"""))
                .containsExactlyInAnyOrder(
                        "invulling.sleutel text", "invulling.ronde_id bigint", "antwoord.invulling text",
                        "antwoord.vraag text", "antwoord.punten smallint");
        assertThat(names("""
                select t.table_name || ' ' || t.grantee from information_schema.role_table_grants t
                where t.table_schema = 'ervaring' and t.table_name in ('invulling', 'antwoord')
                  and t.grantee not in (select tableowner from pg_tables where schemaname = 'ervaring')"""))
                .containsOnly(
                        "invulling monitor_bron", "antwoord monitor_bron");
    }

    @Test
    void the_log_can_only_grow() {
        assertThat(names("""
                select r.rolname || ' ' || p from pg_roles r cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p
                where (r.rolname = 'vliegwiel_app' or r.rolname like 'taak\\_%')
                  and has_table_privilege(r.rolname, 'logboek.regel', p)""")).isEmpty();
        assertThatThrownBy(() -> regio.als("fleur", () -> db.sql("update logboek.regel set rol = 'x'").update()))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_view_of_the_monitor_never_runs_as_the_owner_of_the_tables() {
        assertThat(
                names("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
                        where c.relkind in ('v', 'm') and r.rolname <> 'monitor_bron'
                          and not coalesce(c.reloptions::text like '%security_invoker=true%', false) and\s"""
                        + ONS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"contact-met,ondersteuning.contact,met", "wijze,toestemming.antwoord,wijze",
            "afweging-grond,toestemming.uitzondering,grond",
            "uitkomst-toekomst,ondersteuning.evaluatie,toekomst", "nazorg-uitkomst,ondersteuning.nazorg,uitkomst",
            "regime,ondersteuning.traject,regime", "doel-vervallen,ondersteuning.doel,vervallen_reden",
            "nazorg-geen,ondersteuning.nazorg,geen_reden", "nazorg-weglaten,ondersteuning.nazorg,vervallen_reden",
            "reden-beeindiging,ondersteuning.traject,reden", "teambesluit,overleg.teambesluit,besluit",
            "praten-met,overleg.teambesluit,praten_met"})
    void a_code_list_and_the_constraint_on_its_column_agree(String lijst, String tabel, String kolom) {
        var constraint = regio.eigenaar()
                .sql("""
                        select pg_get_constraintdef(k.oid) from pg_constraint k
                        where k.contype = 'c' and k.conrelid = ?::regclass
                          and k.conkey = array[(select attnum from pg_attribute where attrelid = k.conrelid and attname = ?)]""")
                .params(tabel, kolom).query(String.class).single();
        var allowed = Pattern.compile("'([^']+)'").matcher(constraint).results().map(m -> m.group(1)).toList();
        assertThat(Kennis.rows("codelijsten/" + lijst + ".csv")).extracting(r -> r.get("code"))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    private List<String> names(String sql) {
        return regio.eigenaar().sql(sql).query(String.class).list();
    }
}
