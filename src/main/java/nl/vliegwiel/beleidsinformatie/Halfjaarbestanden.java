package nl.vliegwiel.beleidsinformatie;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Bewaartermijn;

/** The files that were made: who, when, how many, and a fingerprint for each record so that a correction can be seen. */
@Repository
class Halfjaarbestanden {
    private static final String LEZEN = """
            select b.id, b.sleutel, b.nummer, b.gemaakt_op, m.naam as gemaakt_door, b.records, b.jeugdigen, b.zonder_bsn, b.vingerafdruk,
                   b.verzonden_op, v.naam as verzonden_door
            from beleidsinformatie.halfjaarbestand b
            left join toegang.account m on m.id = b.gemaakt_door
            left join toegang.account v on v.id = b.verzonden_door
            where b.organisatie_id = ? and b.periode_van = ? order by b.nummer desc limit 50""";

    private final JdbcClient db;

    Halfjaarbestanden(JdbcClient db) {
        this.db = db;
    }

    /** Those of one period, the newest first; at most 50. */
    List<Halfjaarbestand> list(long organisatie, Halfjaar h) {
        return db.sql(LEZEN).param(organisatie).param(h.begin()).query(Halfjaarbestand.class).list();
    }

    /**
     * What differs from the last file of this period.
     *
     * @param weg were in it and are not any more: CBS then takes them away
     */
    record Verschil(long erbij, long anders, long weg) {
        boolean isLeeg() {
            return erbij + anders + weg == 0;
        }
    }

    /** The difference with the newest file; everything is new when there is none. */
    Verschil difference(long organisatie, Halfjaar h, List<Hulprecord> records) {
        return db
                .sql("""
                        with nu as (
                            select * from unnest(:casussen::bigint[], :vormen::text[], :dagen::text[]::date[], :afdrukken::text[]) x (casus_id, hulpvorm, begin, vingerafdruk)),
                        toen as (
                            select r.casus_id, r.hulpvorm, r.begin, r.vingerafdruk from beleidsinformatie.hulprecord r
                            where r.bestand_id = (select max(b.id) from beleidsinformatie.halfjaarbestand b
                                                  where b.organisatie_id = :organisatie and b.periode_van = :van))
                        select count(*) filter (where t.casus_id is null) as erbij,
                               count(*) filter (where t.vingerafdruk <> n.vingerafdruk) as anders,
                               count(*) filter (where n.casus_id is null) as weg
                        from nu n full join toen t using (casus_id, hulpvorm, begin)""")
                .param("casussen", records.stream().map(r -> r.eerste().casusId()).toArray(Long[]::new))
                .param("vormen", records.stream().map(r -> r.eerste().hulpvorm()).toArray(String[]::new))
                .param("dagen", records.stream().map(r -> r.eerste().begin().toString()).toArray(String[]::new))
                .param("afdrukken", records.stream().map(Hulprecord::vingerafdruk).toArray(String[]::new))
                .param("organisatie", organisatie).param("van", h.begin()).query(Verschil.class).single();
    }

    /** Writes down that a file was made. */
    void add(long organisatie, Halfjaar h, List<Hulprecord> records, long jeugdigen, long zonderBsn,
            String vingerafdruk) {
        var tot = Bewaartermijn.of("opgave aan CBS").tot(h.tot());
        db.sql("select pg_advisory_xact_lock(hashtext('beleidsinformatie'), ?::int)").param(organisatie).query()
                .listOfRows();
        long id = db
                .sql("""
                        insert into beleidsinformatie.halfjaarbestand (organisatie_id, periode_van, nummer, records, jeugdigen, zonder_bsn, vingerafdruk, bewaar_tot)
                        values (:organisatie, :van, (select coalesce(max(b.nummer), 0) + 1 from beleidsinformatie.halfjaarbestand b
                                                     where b.organisatie_id = :organisatie and b.periode_van = :van),
                                :records, :jeugdigen, :zonder, :vingerafdruk, :tot) returning id""")
                .param("organisatie", organisatie).param("van", h.begin()).param("records", records.size())
                .param("jeugdigen", jeugdigen).param("zonder", zonderBsn).param("vingerafdruk", vingerafdruk)
                .param("tot", tot).query(Long.class).single();
        for (var r : records)
            db.sql("""
                    insert into beleidsinformatie.hulprecord (bestand_id, casus_id, hulpvorm, begin, vingerafdruk, bewaar_tot)
                    values (?, ?, ?, ?, ?, ?)""")
                    .param(id).param(r.eerste().casusId()).param(r.eerste().hulpvorm())
                    .param(r.eerste().begin()).param(r.vingerafdruk()).param(tot).update();
    }

    /** Somebody sent it to CBS; false when a colleague said so first. */
    boolean sent(Halfjaarbestand b) {
        return db
                .sql("""
                        update beleidsinformatie.halfjaarbestand set verzonden_op = clock_timestamp(), verzonden_door = toegang.lezer()
                        where id = ? and verzonden_op is null""")
                .param(b.id()).update() == 1;
    }
}
