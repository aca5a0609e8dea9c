package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The contacts of the casussen that this reader may work in. */
@Repository
public class Contacten {
    private final JdbcClient db;

    Contacten(JdbcClient db) {
        this.db = db;
    }

    /**
     * Records a contact once: the same form sent again gives the key of the first.
     *
     * @param wissenOp not null makes it a werknotitie
     * @param inzending key that the form carried; empty when it came from elsewhere
     * @return key of the contact
     */
    public String add(long casus, LocalDate op, String met, String notitie, List<Long> doelen,
            @Nullable LocalDate wissenOp, String inzending) {
        return db
                .sql("""
                        with nieuw as (
                            insert into ondersteuning.contact (casus_id, op, met, notitie, doel_ids, werknotitie, wissen_op, inzending)
                            values (:casus, :op, :met, :notitie, :doelen, :wissenOp::date is not null, :wissenOp, nullif(:inzending, ''))
                            on conflict (inzending) do nothing
                            returning sleutel)
                        select sleutel from nieuw
                        union all
                        select sleutel from ondersteuning.contact where inzending = :inzending
                        limit 1""")
                .param("casus", casus).param("op", op).param("met", met).param("notitie", notitie)
                .param("doelen", doelen.toArray(Long[]::new)).param("wissenOp", wissenOp, java.sql.Types.DATE)
                .param("inzending", inzending).query(String.class).single();
    }

    /** Contacts of a casus that were not undone, newest first; at most 500. */
    public List<Contact> list(long casus) {
        return db.sql(LEZEN + " where c.casus_id = ? and c.ongedaan_op is null order by c.op desc, c.id desc limit 500")
                .param(casus).query(Contact.class).list();
    }

    public Optional<Contact> find(String sleutel) {
        return db.sql(LEZEN + " where c.sleutel = ?").param(sleutel).query(Contact.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Contact get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    private static final String LEZEN = """
            select c.id, c.sleutel, c.casus_id, c.op, c.met, c.notitie, c.doel_ids, c.werknotitie, c.wissen_op,
                   c.vastgelegd_op, c.door, a.naam as door_naam, c.ongedaan_op, g.naam as gewijzigd_door_naam, c.versie
            from ondersteuning.contact c
            join toegang.account a on a.id = c.door
            left join toegang.account g on g.id = c.gewijzigd_door""";

    /** Saves other words, day or person; false when a colleague was first or the reader may not write. */
    public boolean save(Contact c) {
        return db.sql("""
                update ondersteuning.contact
                set op = :op, met = :met, notitie = :notitie, gewijzigd_op = now(), gewijzigd_door = toegang.lezer(),
                    versie = versie + 1
                where id = :id and versie = :versie""").param("op", c.op()).param("met", c.met())
                .param("notitie", c.notitie()).param("id", c.id()).param("versie", c.versie()).update() == 1;
    }

    /** Takes it out of the timeline and the counts; the row stays for the log. */
    public void undone(long id) {
        db.sql("update ondersteuning.contact set ongedaan_op = now() where id = ? and ongedaan_op is null").param(id)
                .update();
    }
}
