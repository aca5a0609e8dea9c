package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** Referrals to the teams of this reader's schools. */
@Repository
public class Inverwijzingen {
    private static final String LEZEN = """
            select i.id, i.sleutel, i.kenmerk, v.naam as verwijzer, v.soort as verwijzer_soort, i.school_id,
                   s.korte_naam as school, i.roepnaam, i.achternaam, i.geboortedatum, i.bereik_wie, i.telefoon, i.vraag,
                   i.spoed, array_to_string(i.ja_van, ',') as ja_van, i.terugkoppeling, i.ontvangen_op, i.reageren_voor,
                   i.aangenomen_op, a.naam as aangenomen_door, i.contact_op, i.geweigerd_op, i.weigerreden, i.gedaan_op,
                   i.herroepen_op, i.bericht, i.casus_id, i.team_eerst, i.versie
            from verwijzing.inverwijzing i
            join verwijzing.verwijzer v on v.id = i.verwijzer_id
            join samenwerking.school s on s.id = i.school_id
            left join toegang.account a on a.id = i.aangenomen_door""";

    private final JdbcClient db;

    Inverwijzingen(JdbcClient db) {
        this.db = db;
    }

    /** A pupil of the school who may be the one that was referred. */
    public record Kandidaat(long jeugdigeId, String naam, String klas) {
    }

    List<Inverwijzing> listOpen() {
        return db.sql(LEZEN + " where i.geweigerd_op is null and i.gedaan_op is null and i.herroepen_op is null"
                + " order by i.aangenomen_op is not null, i.reageren_voor, i.id limit 100").query(Inverwijzing.class)
                .list();
    }

    List<Inverwijzing> listDone() {
        return db.sql(LEZEN + " where i.geweigerd_op is not null or i.gedaan_op is not null or i.herroepen_op is not"
                + " null order by i.ontvangen_op desc limit 30").query(Inverwijzing.class).list();
    }

    Inverwijzing get(String sleutel) {
        return db.sql(LEZEN + " where i.sleutel = ?").param(sleutel).query(Inverwijzing.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** Saves one step; false when a colleague was first. set names the columns of this step. */
    private boolean step(Inverwijzing i, String set, Map<String, ?> params) {
        return db.sql("update verwijzing.inverwijzing set " + set + ", versie = versie + 1"
                + " where id = :id and versie = :versie").params(params).param("id", i.id())
                .param("versie", i.versie()).update() == 1;
    }

    boolean accepted(Inverwijzing i) {
        return step(i, "aangenomen_op = now(), aangenomen_door = toegang.lezer()", Map.of());
    }

    boolean refused(Inverwijzing i, String reden, String bericht) {
        return step(i,
                "geweigerd_op = now(), geweigerd_door = toegang.lezer(), weigerreden = :reden, bericht = :bericht",
                Map.of("reden", reden, "bericht", i.terugkoppeling() ? bericht : ""));
    }

    boolean spoken(Inverwijzing i, LocalDate op) {
        return step(i, "contact_op = :op", Map.of("op", op));
    }

    boolean done(Inverwijzing i, String bericht) {
        return step(i, "gedaan_op = now(), gedaan_door = toegang.lezer(), bericht = :bericht",
                Map.of("bericht", i.terugkoppeling() ? bericht : ""));
    }

    boolean messaged(Inverwijzing i, String bericht) {
        return step(i, "bericht = :bericht", Map.of("bericht", bericht));
    }

    /** It belongs to a casus now, whose term counts from here on. */
    boolean linked(Inverwijzing i, long casus, boolean teamEerst) {
        return step(i, "casus_id = :casus, team_eerst = :eerst, bewaar_tot = null",
                Map.of("casus", casus, "eerst", teamEerst));
    }

    /** Pupils of the school with this birth date, who bear the name first; the reader's policies on the register decide. At most 20. */
    List<Kandidaat> candidates(Inverwijzing i, LocalDate op) {
        return db
                .sql("""
                        select j.id as jeugdige_id, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                               n.klas
                        from leerling.inschrijving n join leerling.jeugdige j on j.id = n.jeugdige_id
                        where n.school_id = :school and n.van <= :op and (n.tot is null or n.tot > :op)
                          and j.geboortedatum = :geboren and j.samengevoegd_met is null
                        order by (lower(j.achternaam) = lower(:achternaam))::int + (lower(j.roepnaam) = lower(:roepnaam))::int desc,
                                 naam
                        limit 20""")
                .param("roepnaam", i.roepnaam()).param("achternaam", i.achternaam()).param("school", i.schoolId())
                .param("op", op)
                .param("geboren", i.geboortedatum()).query(Kandidaat.class).list();
    }

    Optional<String> casusSleutel(@Nullable Long casus) {
        return casus == null
                ? Optional.empty()
                : db.sql("select sleutel from leerling.casus where id = ?").param(casus).query(String.class).optional();
    }

    /** Ends the tasks that lead to this address. */
    void tasksDone(String adres) {
        db.sql("select verwijzing.taken_klaar(?)").param(adres).query(Integer.class).single();
    }

    /** A task for this reader that leads to this address. */
    void task(long school, String titel, String waarom, LocalDate op, String adres) {
        db.sql("""
                insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres)
                values ('a' || toegang.lezer(), :school, 'verwijzing', :titel, :waarom, :op, :adres)""")
                .param("school", school).param("titel", titel).param("waarom", waarom).param("op", op)
                .param("adres", adres).update();
    }
}
