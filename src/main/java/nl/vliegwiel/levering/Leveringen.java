package nl.vliegwiel.levering;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The deliveries in the database. */
@Repository
public class Leveringen {
    private static final TypeReference<List<Regelfout>> FOUTEN = new TypeReference<>() {
    };
    private static final String KOLOMMEN = "id, sleutel, school_id, gemeente_id, soort, bestandsnaam, periode_van, periode_tot, regels, fouten,"
            + " ontvangen_op, door, verwerkt_op, vervangen_door, ingetrokken_op, teruggedraaid, gebleven";

    private final JdbcClient db;
    private final JsonMapper json;

    Leveringen(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A delivery as the list shows it. */
    record Rij(long id, String sleutel, String school, String soort, String bestandsnaam,
            @Nullable LocalDate periodeVan, @Nullable LocalDate periodeTot, long regels, long fouten,
            OffsetDateTime ontvangenOp, String door, boolean vervangen, boolean ingetrokken) {
    }

    /** The newest first, from before this id (0 for all); at most {@code aantal}. */
    List<Rij> list(long voor, int aantal) {
        return db
                .sql("""
                        select l.id, l.sleutel, coalesce(s.naam, g.naam, '') as school, l.soort, l.bestandsnaam, l.periode_van, l.periode_tot,
                               l.regels, l.fouten, l.ontvangen_op, coalesce(a.naam, '') as door,
                               l.vervangen_door is not null as vervangen, l.ingetrokken_op is not null as ingetrokken
                        from levering.levering l
                        left join samenwerking.school s on s.id = l.school_id
                        left join samenwerking.organisatie g on g.id = l.gemeente_id
                        left join toegang.account a on a.id = l.door
                        where (:voor = 0 or l.id < :voor) and l.verwerkt_op is not null
                        order by l.id desc limit :aantal""")
                .param("voor", voor).param("aantal", aantal).query(Rij.class)
                .list();
    }

    public Optional<Levering> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from levering.levering where sleutel = ?").param(sleutel)
                .query(Levering.class).optional();
    }

    public Optional<Levering> find(long id) {
        return db.sql("select " + KOLOMMEN + " from levering.levering where id = ?").param(id).query(Levering.class)
                .optional();
    }

    /** Deliveries that stand and touch this period, the newest first; at most 50. */
    List<Levering> touching(long schoolId, String soort, LocalDate van, LocalDate tot) {
        return db
                .sql("select " + KOLOMMEN
                        + """
                                 from levering.levering
                                where school_id = ? and soort = ? and verwerkt_op is not null and vervangen_door is null and ingetrokken_op is null
                                  and periode_van <= ? and periode_tot >= ?
                                order by id desc limit 50""")
                .params(schoolId, soort, tot, van).query(Levering.class).list();
    }

    /** The delivery that stands and came from the same bytes, read the same way for the same period. */
    Optional<Levering> same(long schoolId, String soort, byte[] sha256, String vingerafdruk, LocalDate van,
            LocalDate tot) {
        return db
                .sql("select " + KOLOMMEN
                        + """
                                 from levering.levering
                                where school_id = ? and soort = ? and sha256 = ? and vingerafdruk = ? and periode_van = ? and periode_tot = ?
                                  and verwerkt_op is not null and vervangen_door is null and ingetrokken_op is null
                                order by id desc limit 1""")
                .params(schoolId, soort, sha256, vingerafdruk, van, tot)
                .query(Levering.class).optional();
    }

    /** When these bytes came before for this school and still stand; empty when they did not. */
    Optional<OffsetDateTime> seen(long schoolId, byte[] sha256) {
        return db
                .sql("""
                        select ontvangen_op from levering.levering
                        where school_id = ? and sha256 = ? and verwerkt_op is not null and vervangen_door is null and ingetrokken_op is null
                        order by id desc limit 1""")
                .params(schoolId, sha256).query(OffsetDateTime.class).optional();
    }

    /** Only one delivery of a school at a time; the lock goes with the transaction. */
    public void lock(long schoolId) {
        db.sql("select pg_advisory_xact_lock(hashtext('levering'), ?::int)").param(schoolId).query().listOfRows();
    }

    public Levering add(long schoolId, String soort, String bestandsnaam, byte[] sha256, String vingerafdruk,
            LocalDate van,
            LocalDate tot) {
        return db
                .sql("""
                        insert into levering.levering (school_id, soort, bestandsnaam, sha256, vingerafdruk, periode_van, periode_tot)
                        values (?, ?, ?, ?, ?, ?, ?) returning\s"""
                        + KOLOMMEN)
                .params(schoolId, soort, bestandsnaam, sha256, vingerafdruk, van, tot).query(Levering.class).single();
    }

    /** Only one delivery of a gemeente at a time. */
    public void lockGemeente(long gemeenteId) {
        db.sql("select pg_advisory_xact_lock(hashtext('jeugdhulp'), ?::int)").param(gemeenteId).query().listOfRows();
    }

    /** The delivery of this gemeente that stands and came from the same bytes. */
    public Optional<Levering> sameOfGemeente(long gemeenteId, String soort, byte[] sha256) {
        return db
                .sql("select " + KOLOMMEN
                        + """
                                 from levering.levering
                                where gemeente_id = ? and soort = ? and sha256 = ? and verwerkt_op is not null and ingetrokken_op is null
                                order by id desc limit 1""")
                .params(gemeenteId, soort, sha256).query(Levering.class).optional();
    }

    /** @param van first and last day on which a message of it was dated */
    public Levering addOfGemeente(long gemeenteId, String soort, String bestandsnaam, byte[] sha256, LocalDate van,
            LocalDate tot) {
        return db.sql("""
                insert into levering.levering (gemeente_id, soort, bestandsnaam, sha256, periode_van, periode_tot)
                values (?, ?, ?, ?, ?, ?) returning\s""" + KOLOMMEN)
                .params(gemeenteId, soort, bestandsnaam, sha256, van, tot).query(Levering.class).single();
    }

    /** Only one delivery of the region at a time. */
    public void lockRegio() {
        db.sql("select pg_advisory_xact_lock(hashtext('uitgave'), 0)").query().listOfRows();
    }

    /** The delivery of the region that stands and came from the same bytes for the same period. */
    public Optional<Levering> sameOfRegio(String soort, byte[] sha256, @Nullable LocalDate van) {
        return db
                .sql("select " + KOLOMMEN
                        + """
                                 from levering.levering
                                where school_id is null and gemeente_id is null and soort = ? and sha256 = ? and periode_van is not distinct from ?::date
                                  and verwerkt_op is not null and ingetrokken_op is null
                                order by id desc limit 1""")
                .param(soort).param(sha256).param(van).query(Levering.class).optional();
    }

    public Levering addOfRegio(String soort, String bestandsnaam, byte[] sha256, @Nullable LocalDate van,
            @Nullable LocalDate tot) {
        return db.sql("""
                insert into levering.levering (soort, bestandsnaam, sha256, periode_van, periode_tot)
                values (?, ?, ?, ?, ?) returning\s""" + KOLOMMEN)
                .param(soort).param(bestandsnaam).param(sha256).param(van).param(tot).query(Levering.class).single();
    }

    public void processed(long id, long regels, long fouten, List<Regelfout> eerste, OffsetDateTime op) {
        db.sql("""
                update levering.levering set regels = ?, fouten = ?, verslag = ?::jsonb, verwerkt_op = ? where id = ?""")
                .params(regels, fouten, json.writeValueAsString(eerste), op, id).update();
    }

    /** What lies whole within the period of the new one is replaced by it. */
    public int replaced(Levering door) {
        return db.sql("""
                update levering.levering set vervangen_door = :id
                where school_id = :school and soort = :soort and id <> :id and verwerkt_op is not null
                  and vervangen_door is null and ingetrokken_op is null
                  and periode_van >= :van and periode_tot <= :tot""").param("id", door.id())
                .param("school", door.schoolId()).param("soort", door.soort()).param("van", door.periodeVan())
                .param("tot", door.periodeTot()).update();
    }

    void withdrawn(Levering l) {
        withdrawn(l.id(), l.ingetrokkenOp());
    }

    /** Of pupils: how many became what they were, and how many stayed. */
    public void restored(long id, long teruggedraaid, long gebleven) {
        db.sql("update levering.levering set teruggedraaid = ?, gebleven = ? where id = ?")
                .params(teruggedraaid, gebleven, id).update();
    }

    public void withdrawn(long id, @Nullable OffsetDateTime op) {
        db.sql("update levering.levering set ingetrokken_op = ? where id = ?").param(op).param(id).update();
    }

    List<Regelfout> faults(long id) {
        return json.readValue(db.sql("select verslag::text from levering.levering where id = ?").param(id)
                .query(String.class).single(), FOUTEN);
    }

    /** Leerlingnummer → pupil, of everybody who is or was enrolled at this school; the newest enrolment counts. */
    Map<String, Long> pupils(long schoolId) {
        var leerlingen = new HashMap<String, Long>();
        db.sql("""
                select leerlingnummer, jeugdige_id from leerling.inschrijving
                where school_id = ? order by tot is null, van limit 50000""").param(schoolId)
                .query(rs -> {
                    leerlingen.put(rs.getString(1), rs.getLong(2));
                });
        return leerlingen;
    }
}
