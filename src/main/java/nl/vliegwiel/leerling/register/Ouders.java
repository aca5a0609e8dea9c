package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parents and custody. A parent is one row for the whole family; custody is asked for each child. */
@Repository
public class Ouders {
    private static final String LEZEN = """
            select g.id as gezag_id, o.id as ouder_id, o.sleutel, o.naam, o.telefoon, o.email, g.relatie, g.heeft_gezag,
                   a.naam as gecontroleerd_door, g.gecontroleerd_op, g.van, g.tot, o.versie + g.versie as versie
            from leerling.gezag g
            join leerling.ouder o on o.id = g.ouder_id
            left join toegang.account a on a.id = g.gecontroleerd_door
            where g.jeugdige_id = ?""";

    private final JdbcClient db;

    Ouders(JdbcClient db) {
        this.db = db;
    }

    /**
     * Parents of a brother or sister at the same school, who may be typed once for the family.
     *
     * @param kind the brother or sister: name and class
     * @param namen of the parents
     */
    public record Gezin(String sleutel, String kind, String namen) {
    }

    /** Parents of this pupil, those with custody first; at most 10. */
    List<Ouder> ofLeerling(long jeugdige) {
        return db.sql(LEZEN + " order by g.heeft_gezag desc nulls last, g.id limit 10").param(jeugdige)
                .query(Ouder.class).list();
    }

    Optional<Ouder> find(long jeugdige, String ouder) {
        return db.sql(LEZEN + " and o.sleutel = ?").param(jeugdige).param(ouder).query(Ouder.class).optional();
    }

    /** A new parent of this pupil. */
    void add(long jeugdige, Ouder o) {
        db.sql("select leerling.ouder_toegevoegd(:kind, :naam, :telefoon, :email, :relatie, :gezag, :op, :van, :tot)")
                .param("kind", jeugdige).param("naam", o.naam()).param("telefoon", o.telefoon(), java.sql.Types.VARCHAR)
                .param("email", o.email(), java.sql.Types.VARCHAR).param("relatie", o.relatie())
                .param("gezag", o.heeftGezag(), java.sql.Types.BOOLEAN)
                .param("op", o.gecontroleerdOp(), java.sql.Types.DATE).param("van", o.van())
                .param("tot", o.tot(), java.sql.Types.DATE).query(Long.class).single();
    }

    /**
     * Saves what changed of the parent and of the tie; false when a colleague was first.
     *
     * @param nagekeken custody was looked up now, by the reader
     */
    boolean save(Ouder o, boolean nagekeken) {
        return db
                .sql("""
                        with band as (
                            update leerling.gezag g set relatie = :relatie, heeft_gezag = :heeftGezag, gecontroleerd_op = :gecontroleerdOp,
                                   gecontroleerd_door = case when :gecontroleerdOp::date is null then null
                                       when :nagekeken then toegang.lezer() else g.gecontroleerd_door end,
                                   van = :van, tot = :tot, versie = g.versie + 1
                            from leerling.ouder o where g.id = :gezagId and o.id = g.ouder_id and o.versie + g.versie = :versie
                            returning g.ouder_id)
                        update leerling.ouder o set naam = :naam, telefoon = :telefoon, email = :email
                        from band where o.id = band.ouder_id""")
                .param("relatie", o.relatie())
                .param("heeftGezag", o.heeftGezag(), java.sql.Types.BOOLEAN)
                .param("gecontroleerdOp", o.gecontroleerdOp(), java.sql.Types.DATE).param("nagekeken", nagekeken)
                .param("van", o.van()).param("tot", o.tot(), java.sql.Types.DATE).param("gezagId", o.gezagId())
                .param("versie", o.versie()).param("naam", o.naam())
                .param("telefoon", o.telefoon(), java.sql.Types.VARCHAR)
                .param("email", o.email(), java.sql.Types.VARCHAR).update() == 1;
    }

    /** Families at the reader's schools with this last name, and postcode where both are known; at most 3. */
    List<Gezin> gezinnen(Leerling l, LocalDate vandaag) {
        return db.sql("""
                select j.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam)
                       || coalesce(' uit ' || max(i.klas), '') as kind, string_agg(distinct o.naam, ' en ') as namen
                from leerling.jeugdige j
                join leerling.inschrijving i on i.jeugdige_id = j.id and (i.tot is null or i.tot > :vandaag)
                     and i.school_id = any ((select toegang.scholen())::bigint[])
                join leerling.gezag g on g.jeugdige_id = j.id
                join leerling.ouder o on o.id = g.ouder_id
                where j.id <> :id and j.samengevoegd_met is null
                  and leerling.zoekvorm(j.achternaam) = leerling.zoekvorm(:achternaam)
                  and (j.pc4 is null or :pc4::text is null or j.pc4 = :pc4)
                  and not exists (select from leerling.gezag h where h.jeugdige_id = :id and h.ouder_id = g.ouder_id)
                group by j.id order by j.roepnaam limit 3""").param("vandaag", vandaag).param("id", l.id())
                .param("achternaam", l.achternaam()).param("pc4", l.pc4(), java.sql.Types.VARCHAR).query(Gezin.class)
                .list();
    }

    /** First names of other pupils of this parent, as far as the reader may see them; at most 10. */
    List<String> kinderen(long ouder, long behalve) {
        return db.sql("""
                select j.roepnaam from leerling.gezag g join leerling.jeugdige j on j.id = g.jeugdige_id
                where g.ouder_id = ? and j.id <> ? and j.samengevoegd_met is null order by j.geboortedatum limit 10""")
                .params(ouder, behalve).query(String.class).list();
    }

    /** The parents of a brother or sister are parents of this pupil too; custody is still to be asked. */
    int takeOver(long jeugdige, long vanKind) {
        return db.sql("""
                insert into leerling.gezag (jeugdige_id, ouder_id, relatie)
                select :kind, g.ouder_id, g.relatie from leerling.gezag g where g.jeugdige_id = :ander
                on conflict (jeugdige_id, ouder_id) do nothing""").param("kind", jeugdige).param("ander", vanKind)
                .update();
    }

    static @Nullable String orNull(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
