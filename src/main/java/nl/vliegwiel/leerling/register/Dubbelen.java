package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may stand in the register twice: born on the same day, with names that look alike, at the reader's schools. */
@Repository
public class Dubbelen {
    private static final String NAAM = "concat_ws(' ', %1$s.roepnaam, nullif(%1$s.tussenvoegsel, ''), %1$s.achternaam)";

    private final JdbcClient db;

    Dubbelen(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody who looks like the person at hand.
     *
     * @param plek klas 2B, Duinwaard
     */
    public record Kandidaat(String sleutel, String naam, String roepnaam, String plek, String leerlingnummer) {
    }

    /** Two who look alike. */
    public record Paar(String eenSleutel, String een, String eenPlek, String anderSleutel, String ander,
            String anderPlek,
            LocalDate geboortedatum) {
    }

    /** A joining of the past that can still be undone. */
    public record Gedaan(String sleutel, String naam, String leerling, OffsetDateTime op, String door) {
    }

    /** Pupils of the reader's schools, born that day, with such a name; at most 5. */
    List<Kandidaat> like(String roepnaam, String achternaam, LocalDate geboren, @Nullable Long behalve,
            LocalDate vandaag) {
        return db
                .sql("select j.sleutel, " + NAAM.formatted("j")
                        + """
                                 as naam, j.roepnaam, 'klas ' || i.klas || ', ' || s.korte_naam as plek, i.leerlingnummer
                                from leerling.jeugdige j
                                join lateral (select n.* from leerling.inschrijving n where n.jeugdige_id = j.id
                                     and n.school_id = any ((select toegang.scholen())::bigint[])
                                     order by n.tot nulls first, n.van desc limit 1) i on true
                                join samenwerking.school s on s.id = i.school_id
                                where j.geboortedatum = :geboren and j.samengevoegd_met is null and j.id is distinct from :behalve::bigint
                                  and (i.tot is null or i.tot > :vandaag)
                                  and leerling.lijkt_op(j.roepnaam, j.achternaam, :roepnaam, :achternaam)
                                  and not exists (select from leerling.verschil v
                                                  where (v.jeugdige_id, v.ander_id) in ((j.id, :behalve::bigint), (:behalve::bigint, j.id)))
                                order by j.achternaam, j.roepnaam limit 5""")
                .param("geboren", geboren).param("behalve", behalve)
                .param("vandaag", vandaag).param("roepnaam", roepnaam).param("achternaam", achternaam)
                .query(Kandidaat.class).list();
    }

    /** Pairs at the reader's schools that nobody looked at yet, the newest first; at most 50. */
    List<Paar> list(LocalDate vandaag) {
        return db
                .sql("""
                        with hier as materialized (
                            select distinct on (j.id) j.id, j.sleutel, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum,
                                   'klas ' || i.klas || ', ' || s.korte_naam || ', nummer ' || i.leerlingnummer as plek
                            from leerling.inschrijving i
                            join leerling.jeugdige j on j.id = i.jeugdige_id
                            join samenwerking.school s on s.id = i.school_id
                            where i.school_id = any ((select toegang.scholen())::bigint[]) and j.samengevoegd_met is null
                              and (i.tot is null or i.tot > :vandaag)
                            order by j.id, i.van desc)
                        select a.sleutel as een_sleutel, concat_ws(' ', a.roepnaam, nullif(a.tussenvoegsel, ''), a.achternaam) as een,
                               a.plek as een_plek, b.sleutel as ander_sleutel,
                               concat_ws(' ', b.roepnaam, nullif(b.tussenvoegsel, ''), b.achternaam) as ander, b.plek as ander_plek,
                               a.geboortedatum
                        from hier a join hier b on b.geboortedatum = a.geboortedatum and b.id > a.id
                        where leerling.lijkt_op(a.roepnaam, a.achternaam, b.roepnaam, b.achternaam)
                          and not exists (select from leerling.verschil v
                                          where (v.jeugdige_id, v.ander_id) in ((a.id, b.id), (b.id, a.id)))
                        order by b.id desc, a.id desc limit 50""")
                .param("vandaag", vandaag).query(Paar.class).list();
    }

    /** These two are not the same; not asked again. */
    void different(long een, long ander) {
        db.sql("insert into leerling.verschil (jeugdige_id, ander_id) values (?, ?)").params(een, ander).update();
    }

    /** Joinings at the reader's schools that stand, the newest first; at most 20. */
    List<Gedaan> joined() {
        return db.sql("select v.sleutel, " + NAAM.formatted("j") + """
                 as naam, j.sleutel as leerling, v.op, a.naam as door
                from leerling.samenvoeging v
                join leerling.jeugdige j on j.id = v.blijft_id
                join toegang.account a on a.id = v.door
                where v.ongedaan_op is null order by v.op desc limit 20""").query(Gedaan.class).list();
    }
}
