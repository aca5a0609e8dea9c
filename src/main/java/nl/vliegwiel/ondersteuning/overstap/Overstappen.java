package nl.vliegwiel.ondersteuning.overstap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of school of the casussen that this reader works in; the database does the change itself, on its day. */
@Repository
class Overstappen {
    private final JdbcClient db;

    Overstappen(JdbcClient db) {
        this.db = db;
    }

    /** The one that waits for its day. */
    Optional<Overstap> open(long casus) {
        return db.sql("""
                select o.id, o.sleutel, s.naam as school, o.op, o.brief, o.bellen, a.naam as door
                from ondersteuning.overstap o join samenwerking.school s on s.id = o.naar_school_id
                join toegang.account a on a.id = o.door
                where o.casus_id = ? and o.gedaan_op is null and o.ingetrokken_op is null and o.vervallen_op is null""")
                .param(casus).query(Overstap.class).optional();
    }

    /** What this casus received from another school. */
    Optional<Overstap.Overgenomen> received(long casus) {
        return db
                .sql("""
                        select s.naam as school, o.op, o.brief, o.bellen, o.cijfers, array_to_string(o.opnieuw, '|') as opnieuw, o.nazorg_op,
                               array_to_string(o.verwijzingen, '|') as verwijzingen
                        from ondersteuning.overgenomen o join samenwerking.school s on s.id = o.van_school_id where o.casus_id = ?""")
                .param(casus)
                .query((rs, i) -> new Overstap.Overgenomen(rs.getString("school"), rs.getObject("op", LocalDate.class),
                        rs.getString("brief"), rs.getString("bellen"), rs.getString("cijfers"),
                        parts(rs.getString("opnieuw")), rs.getObject("nazorg_op", LocalDate.class),
                        parts(rs.getString("verwijzingen"))))
                .optional();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|")).filter(n -> !n.isEmpty()).toList();
    }

    /** Each consent that holds today, and whether it goes along to this school. */
    List<Overstap.Ja> consents(long casus, long naarSchool, LocalDate vandaag) {
        return db.sql("select doel, naam, tot, blijft from ondersteuning.overstap_toestemming(?, ?, ?)")
                .params(casus, naarSchool, vandaag).query(Overstap.Ja.class).list();
    }

    /** The database refuses it without the consent of today for going along. */
    void add(long casus, long naarSchool, LocalDate op, String brief, String bellen) {
        db.sql("""
                insert into ondersteuning.overstap (casus_id, naar_school_id, op, brief, bellen)
                values (?, ?, ?, ?, ?)""").params(casus, naarSchool, op, brief, bellen).update();
    }

    /** False when it was done or withdrawn in the meantime. */
    boolean withdrawn(Overstap overstap) {
        return db.sql("""
                update ondersteuning.overstap set ingetrokken_op = now()
                where id = ? and gedaan_op is null and ingetrokken_op is null and vervallen_op is null""")
                .param(overstap.id()).update() == 1;
    }

    /** Does what is due today and was prepared by this reader. */
    int done(LocalDate vandaag) {
        return db.sql("select ondersteuning.overstappen_gedaan(?)").param(vandaag).query(Integer.class).single();
    }
}
