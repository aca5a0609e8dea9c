package nl.vliegwiel.ondersteuning.werkwijze;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which way of working the running casussen of the reader's own schools run. */
@Repository
class Overzettingen {
    private static final String LEZEN = """
            select c.id as casus_id, c.sleutel, c.jeugdige_id, c.fase, c.geopend_op, x.nummer as overgezet, x.vorige,
                   concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, coalesce(a.naam, '') as coach,
                   coalesce(c.nazorg_op, c.afronden_op, c.ondersteuning_op, c.plan_op, c.verkennen_op, c.geopend_op) as fase_op
            from leerling.casus c
            join leerling.jeugdige j on j.id = c.jeugdige_id
            left join leerling.casuswerkwijze x on x.casus_id = c.id
            left join leerling.betrokkene b on b.casus_id = c.id and b.eerste_verantwoordelijke and b.tot is null
            left join toegang.account a on a.id = b.account_id
            where c.gesloten_op is null and c.school_id = any ((select toegang.scholen())::bigint[])
              and c.id = any ((select toegang.casussen('kern', true))::bigint[])""";

    private final JdbcClient db;

    Overzettingen(JdbcClient db) {
        this.db = db;
    }

    /** By name; at most 500. */
    List<Overzetting> list() {
        return db.sql(LEZEN + " order by j.achternaam, j.roepnaam, c.id limit 500").query(Overzetting.class).list();
    }

    /** Those that were moved and in which nothing was recorded since; at most 500. */
    List<Overzetting> terugTeZetten() {
        return db.sql(LEZEN + """
                 and x.vorige is not null
                 and not exists (select from ondersteuning.contact t where t.casus_id = c.id and t.vastgelegd_op > x.op)
                 and not exists (select from ondersteuning.gebeurtenis g where g.casus_id = c.id and g.op > x.op)
                order by j.achternaam, j.roepnaam, c.id limit 500""").query(Overzetting.class).list();
    }

    /** From one version to another; false when a colleague was first or the reader may not. */
    boolean overgezet(Overzetting o, int van, int naar) {
        return db.sql("""
                insert into leerling.casuswerkwijze (casus_id, nummer, vorige) values (:casus, :naar, :van)
                on conflict (casus_id) do update
                set nummer = excluded.nummer, vorige = excluded.vorige, op = clock_timestamp(), door = toegang.lezer()
                where casuswerkwijze.nummer = :van""").param("casus", o.casusId()).param("naar", naar)
                .param("van", van).update() == 1;
    }

    /** Back to the version before; false when that was done already. */
    boolean teruggezet(Overzetting o) {
        return db.sql("""
                update leerling.casuswerkwijze
                set nummer = vorige, vorige = null, op = clock_timestamp(), door = toegang.lezer()
                where casus_id = ? and vorige is not null""").param(o.casusId()).update() == 1;
    }
}
