package nl.vliegwiel.ondersteuning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.NietGevonden;

/** The contacts of the casussen that this reader may work in. */
@Repository
public class Contacten {
    private final JdbcClient db;

    Contacten(JdbcClient db) {
        this.db = db;
    }

    /**
     * Records a contact once: the same form sent again gives the first.
     *
     * @param wissenOp not null makes it a werknotitie
     * @param inzending key that the form carried; empty when it came from elsewhere
     */
    public Contact add(long casus, LocalDate op, String met, String notitie, List<Long> doelen,
            @Nullable LocalDate wissenOp, String inzending) {
        return db.sql(TOEVOEGEN).param("naam", Lezer.nu().naam()).param("casus", casus).param("op", op)
                .param("met", met).param("notitie", notitie)
                .param("doelen", doelen.toArray(Long[]::new)).param("wissenOp", wissenOp, java.sql.Types.DATE)
                .param("inzending", inzending).query(Contacten::row).optional()
                .orElseGet(
                        () -> db.sql(LEZEN + " where c.inzending = ?").param(inzending).query(Contacten::row).single());
    }

    /** Contacts of a casus that were not undone, newest first; at most 500. */
    public List<Contact> list(long casus) {
        return db.sql(LEZEN + " where c.casus_id = ? and c.ongedaan_op is null order by c.op desc, c.id desc limit 500")
                .param(casus).query(Contacten::row).list();
    }

    public Optional<Contact> find(String sleutel) {
        return db.sql(LEZEN + " where c.sleutel = ?").param(sleutel).query(Contacten::row).optional();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Contact get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    private static final String KOLOMMEN = "c.id, c.sleutel, c.casus_id, c.op, c.met, c.notitie, c.doel_ids, c.werknotitie, c.wissen_op,"
            + " c.afgedekt, c.vastgelegd_op, c.door, c.ongedaan_op, c.versie";
    private static final String LEZEN = "select " + KOLOMMEN + """
            , a.naam as door_naam, g.naam as gewijzigd_door_naam
            from ondersteuning.contact c
            join toegang.account a on a.id = c.door
            left join toegang.account g on g.id = c.gewijzigd_door""";
    private static final String TOEVOEGEN = """
            insert into ondersteuning.contact as c (casus_id, op, met, notitie, doel_ids, werknotitie, wissen_op, inzending)
            values (:casus, :op, :met, :notitie, :doelen, :wissenOp::date is not null, :wissenOp, nullif(:inzending, ''))
            on conflict (inzending) do nothing
            returning :naam::text as door_naam, null::text as gewijzigd_door_naam,\s"""
            + KOLOMMEN;

    /** Saves other words, day or person; false when a colleague was first or the reader may not write. */
    public boolean save(Contact c) {
        return db.sql("""
                with oud as (
                    select c.id, c.casus_id, c.op, c.met, c.notitie, coalesce(c.gewijzigd_door, c.door) as door
                    from ondersteuning.contact c
                    where c.id = :id and c.versie = :versie and c.ongedaan_op is null),
                nieuw as (
                    update ondersteuning.contact
                    set op = :op, met = :met, notitie = :notitie, doel_ids = :doelen, gewijzigd_op = now(),
                        gewijzigd_door = toegang.lezer(), versie = versie + 1
                    where id = :id and versie = :versie and ongedaan_op is null
                    returning id, werknotitie),
                bewaard as (
                    insert into ondersteuning.contactversie (contact_id, casus_id, op, met, notitie, door)
                    select o.id, o.casus_id, o.op, o.met, o.notitie, o.door
                    from oud o join nieuw n on n.id = o.id where not n.werknotitie)
                select count(*) from nieuw""").param("op", c.op()).param("met", c.met())
                .param("notitie", c.notitie()).param("doelen", c.doelIds().toArray(Long[]::new)).param("id", c.id())
                .param("versie", c.versie()).query(Integer.class).single() == 1;
    }

    /** What a contact said before, the latest first; at most 50. */
    public List<Contactversie> versies(long contact) {
        return db.sql("""
                select v.op, v.met, v.notitie, a.naam as door_naam, v.tot
                from ondersteuning.contactversie v
                left join toegang.account a on a.id = v.door
                where v.contact_id = ? order by v.id desc limit 50""").param(contact).query(Contactversie.class)
                .list();
    }

    /** The help of this casus began with this contact and with nothing else. */
    public boolean begonAlleenMet(Contact c) {
        return db.sql("""
                select k.ondersteuning_op = :op and not exists (
                           select from ondersteuning.contact a
                           where a.casus_id = k.id and a.id <> :id and a.ongedaan_op is null and not a.werknotitie
                             and a.met in ('jeugdige', 'moeder', 'vader', 'ouder') and a.op >= k.plan_op)
                       and not exists (select from ondersteuning.traject t where t.casus_id = k.id)
                from leerling.casus k where k.id = :casus and k.fase = 'ondersteuning'""").param("op", c.op())
                .param("id", c.id()).param("casus", c.casusId()).query(Boolean.class).optional().orElse(false);
    }

    /** Takes it out of the timeline and the counts; the row stays for the log. */
    public void undone(long id) {
        db.sql("update ondersteuning.contact set ongedaan_op = now() where id = ? and ongedaan_op is null").param(id)
                .update();
    }

    private static Contact row(ResultSet rs, int n) throws SQLException {
        return new Contact(rs.getLong("id"), rs.getString("sleutel"), rs.getLong("casus_id"),
                rs.getObject("op", LocalDate.class), rs.getString("met"), rs.getString("notitie"),
                List.of((Long[]) rs.getArray("doel_ids").getArray()), rs.getBoolean("werknotitie"),
                rs.getObject("wissen_op", LocalDate.class), rs.getBoolean("afgedekt"),
                rs.getObject("vastgelegd_op", OffsetDateTime.class),
                rs.getLong("door"), rs.getString("door_naam"), rs.getObject("ongedaan_op", OffsetDateTime.class),
                rs.getString("gewijzigd_door_naam"), rs.getInt("versie"));
    }
}
