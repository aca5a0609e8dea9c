package nl.vliegwiel.monitor.peiling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.indicator.Feitbron;

/** All SQL of monitor.manifest: the files that a peiling rests on. */
@Repository
public class Manifesten {

    /**
     * One delivery as it was when the peiling looked.
     *
     * @param schoolId of a school, a gemeente, or (both null) of the region
     * @param kenmerk the first part of the SHA-256 of the file, in hex; empty when it has none
     * @param samen how many deliveries of this kind and party stand behind the figure: this is the newest
     */
    public record Levering(@Nullable Long schoolId, @Nullable Long gemeenteId, String soort, @Nullable LocalDate van,
            @Nullable LocalDate tot, LocalDate ontvangenOp, long regels, long fouten, String kenmerk, int samen) {
    }

    private static final String KOLOMMEN = "school_id, gemeente_id, soort, van, tot, ontvangen_op, regels, fouten, kenmerk";
    private final JdbcClient db;

    Manifesten(JdbcClient db) {
        this.db = db;
    }

    /** afronding: what numbers of lines are rounded to. */
    void save(long peiling, long afronding) {
        db.sql("""
                insert into monitor.manifest (peiling_id, school_id, gemeente_id, soort, van, tot, ontvangen_op, regels, fouten, kenmerk)
                select :peiling, l.school, l.gemeente, l.soort, date '1970-01-01' + l.van_dag, date '1970-01-01' + l.tot_dag,
                       date '1970-01-01' + l.ontvangen_dag, (l.regels + :half) / :op * :op, (l.fouten + :half) / :op * :op,
                       coalesce(lpad(to_hex(l.kenmerk), 16, '0'), '')
                from monitor.bronlevering l""")
                .param("peiling", peiling).param("op", afronding).param("half", afronding / 2).update();
    }

    /**
     * The deliveries behind figures of this period, by kind, party and day. Of a kind that adds up, such as pupils, the newest of each party
     * until then, with how many there were.
     */
    public List<Levering> van(long peiling, List<Feitbron> bronnen, LocalDate van, LocalDate tot) {
        return db
                .sql("""
                        with m as materialized (
                            select * from monitor.manifest where peiling_id = :peiling and (van is null or van <= :tot))
                        select\s"""
                        + KOLOMMEN
                        + ", 1 as samen from m where soort = any (string_to_array(:periode, ',')) and tot >= :van"
                        + """
                                 union all
                                select * from (select distinct on (soort, school_id, gemeente_id)\s"""
                        + KOLOMMEN
                        + """
                                , (count(*) over (partition by soort, school_id, gemeente_id))::int as samen
                                from m where soort = any (string_to_array(:tot_nu, ','))
                                order by soort, school_id, gemeente_id, ontvangen_op desc, van desc) laatst
                                order by soort, school_id, gemeente_id, van, ontvangen_op limit 2000""")
                .param("peiling", peiling).param("van", van).param("tot", tot)
                .param("periode", kinds(bronnen, true)).param("tot_nu", kinds(bronnen, false)).query(Levering.class)
                .list();
    }

    private static String kinds(List<Feitbron> bronnen, boolean perPeriode) {
        return bronnen.stream().filter(b -> b.geleverd() && b.perPeriode() == perPeriode).map(Feitbron::soort)
                .distinct().collect(Collectors.joining(","));
    }
}
