package nl.vliegwiel.ondersteuning.bespreking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.NietGevonden;

/** Casussen without names: those that this reader shared or may see, and those that were shared with this reader. */
@Repository
class Besprekingen {
    private static final String LEZEN = """
            select b.id, b.sleutel, b.casus_id, b.gast_id, g.naam as gast_naam, b.door as door_id, d.naam as door_naam, b.vraag,
                   b.tekst, b.op, b.tot, b.antwoord, b.beeindigd_op
            from ondersteuning.bespreking b
            join toegang.account g on g.id = b.gast_id
            join toegang.account d on d.id = b.door""";

    private final JdbcClient db;

    Besprekingen(JdbcClient db) {
        this.db = db;
    }

    /** Throws {@link NietGevonden} when it is not there, over, or not for this reader. */
    Bespreking get(String sleutel) {
        return db.sql(LEZEN + " where b.sleutel = ?").param(sleutel).query(Bespreking.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** Of a casus, the latest first; at most 50. */
    List<Bespreking> ofCasus(long casus) {
        return db.sql(LEZEN + " where b.casus_id = ? order by b.id desc limit 50").param(casus)
                .query(Bespreking.class).list();
    }

    /** Keeps it, and gives its key. */
    String add(long casus, long gast, String vraag, String tekst, LocalDate tot) {
        return db.sql("""
                insert into ondersteuning.bespreking (casus_id, gast_id, vraag, tekst, tot) values (?, ?, ?, ?, ?)
                returning sleutel""").params(casus, gast, vraag, tekst, tot).query(String.class).single();
    }

    /** False when it was answered already or is over. */
    boolean beantwoord(Bespreking b, String antwoord) {
        return db.sql(
                "update ondersteuning.bespreking set antwoord = ?, beantwoord_op = now() where id = ? and antwoord is null")
                .params(antwoord, b.id()).update() == 1;
    }

    void beeindigd(Bespreking b) {
        db.sql("update ondersteuning.bespreking set beeindigd_op = now() where id = ? and beeindigd_op is null")
                .param(b.id()).update();
    }

    /** A task about it, that leads to no casus. */
    void task(long account, String titel, String waarom, LocalDate op, String sleutel) {
        db.sql("""
                insert into ondersteuning.taak (wie, soort, titel, waarom, op, adres)
                values ('a' || :account, 'bespreking', :titel, :waarom, :op, :adres)""").param("account", account)
                .param("titel", titel).param("waarom", waarom).param("op", op)
                .param("adres", "/besprekingen/" + sleutel).update();
    }

    /** What this reader had to do for it is done. */
    void taskDone(String sleutel) {
        db.sql("""
                update ondersteuning.taak set klaar_op = now(), versie = versie + 1
                where adres = ? and klaar_op is null and wie = 'a' || toegang.lezer()""")
                .param("/besprekingen/" + sleutel).update();
    }

    /** Colleagues who can think along: who has a role for it and no place in this casus; at most 300. */
    List<Keuze> gasten(long casus, LocalDate vandaag) {
        return db
                .sql("""
                        select distinct a.sleutel, a.naam, coalesce(m.functie, '') as functie
                        from toegang.aanstelling b
                        join toegang.account a on a.id = b.account_id and a.gesloten_op is null and a.id <> toegang.lezer()
                        left join samenwerking.medewerker m on m.account_id = a.id
                        where b.rol in ('coach', 'jeugdhulpverlener', 'oco', 'consulent', 'jeugdarts')
                          and b.van <= :vandaag and (b.tot is null or b.tot > :vandaag)
                          and not exists (select from leerling.betrokkene e where e.casus_id = :casus and e.account_id = a.id and e.tot is null)
                        order by a.naam limit 300""")
                .param("vandaag", vandaag).param("casus", casus)
                .query((rs, n) -> new Keuze(rs.getString("sleutel"),
                        rs.getString("naam")
                                + (rs.getString("functie").isEmpty() ? "" : ", " + rs.getString("functie"))))
                .list();
    }

    long account(String sleutel) {
        return db.sql("select id from toegang.account where sleutel = ?").param(sleutel).query(Long.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** All names that belong to this casus, and what stands in their place. */
    List<Naamloos.Naam> namen(long casus) {
        var namen = new ArrayList<Naamloos.Naam>();
        db.sql("""
                select concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, 'de leerling' as wordt, true as delen
                from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id where c.id = :casus
                union all
                select o.naam, case when g.relatie in ('moeder', 'vader', 'voogd') then g.relatie else 'ouder' end, true
                from leerling.casus c join leerling.gezag g on g.jeugdige_id = c.jeugdige_id join leerling.ouder o on o.id = g.ouder_id
                where c.id = :casus
                union all
                select a.naam, 'een collega', true from leerling.betrokkene b join toegang.account a on a.id = b.account_id where b.casus_id = :casus
                union all
                select u.naam, 'de school', false from leerling.casus c join samenwerking.school s on s.id = c.school_id
                cross join lateral (values (s.naam), (s.korte_naam)) u (naam) where c.id = :casus
                union all
                select n.klas, 'de klas', false from leerling.casus c join leerling.inschrijving n on n.jeugdige_id = c.jeugdige_id
                where c.id = :casus and n.klas <> ''
                union all
                select c.nummer, 'deze casus', false from leerling.casus c where c.id = :casus""")
                .param("casus", casus)
                .query((rs, n) -> namen.add(
                        new Naamloos.Naam(rs.getString("naam"), rs.getString("wordt"), rs.getBoolean("delen"))))
                .list();
        return List.copyOf(namen);
    }
}
