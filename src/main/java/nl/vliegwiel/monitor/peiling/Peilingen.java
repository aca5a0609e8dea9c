package nl.vliegwiel.monitor.peiling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.invoer.Invoertoets;

/** All SQL of monitor.peiling, monitor.kwaliteit and the holidays. */
@Repository
public class Peilingen {

    /** Completeness of the absence deliveries of one school in one month. opvallend: rules of kennis/invoerregels.csv that it meets. */
    public record Kwaliteit(long schoolId, int maand, boolean geleverd, boolean opTijd, long regels, long fouten,
            List<String> opvallend) {
    }

    private final JdbcClient db;

    Peilingen(JdbcClient db) {
        this.db = db;
    }

    /** The newest finished peiling of this kind. */
    public Optional<Peiling> latest(String soort) {
        return db.sql(
                "select * from monitor.peiling where soort = :soort and klaar_op is not null order by klaar_op desc limit 1")
                .param("soort", soort).query(Peiling.class).optional();
    }

    /** The newest finished publication and the newest finished work figures, as far as there are. */
    public List<Peiling> latest() {
        return db.sql("""
                select distinct on (soort) * from monitor.peiling where klaar_op is not null
                order by soort, klaar_op desc limit 2""").query(Peiling.class).list();
    }

    /** Is there anything to measure yet; an empty installation has no school. For the job. */
    boolean hasSchools() {
        return db.sql("select exists (select from monitor.school)").query(Boolean.class).single();
    }

    /** The peiling that runs now. */
    public Optional<Peiling> running() {
        return db.sql("select * from monitor.peiling where klaar_op is null and mislukt_op is null limit 1")
                .query(Peiling.class).optional();
    }

    public List<Peiling> recent() {
        return db.sql("select * from monitor.peiling order by id desc limit 12").query(Peiling.class).list();
    }

    /** The finished publications, the newest first. */
    public List<Peiling> publications() {
        return db.sql("""
                select * from monitor.peiling where soort = 'publicatie' and klaar_op is not null
                order by klaar_op desc limit 200""").query(Peiling.class).list();
    }

    /** The publication before this one. */
    public Optional<Peiling> before(Peiling peiling) {
        return db.sql("""
                select * from monitor.peiling where soort = 'publicatie' and klaar_op is not null and id < :id
                order by klaar_op desc limit 1""").param("id", peiling.id()).query(Peiling.class).optional();
    }

    public Optional<Peiling> find(String sleutel) {
        return db.sql("select * from monitor.peiling where sleutel = :sleutel").param("sleutel", sleutel)
                .query(Peiling.class).optional();
    }

    Peiling begonnen(String soort, LocalDate peildag, LocalDate totEnMet, int drempel, int stappen, OffsetDateTime nu,
            @Nullable Long door) {
        return db.sql("""
                insert into monitor.peiling (soort, peildag, tot_en_met, drempel, stappen, begonnen_op, door, programma)
                values (:soort, :peildag, :totEnMet, :drempel, :stappen, :nu, :door, :programma) returning *""")
                .param("soort", soort)
                .param("peildag", peildag).param("totEnMet", totEnMet).param("drempel", drempel)
                .param("stappen", stappen).param("nu", nu)
                .param("door", door).param("programma", Programma.kenmerk()).query(Peiling.class).single();
    }

    void gevorderd(long id, int stap, String bezigMet) {
        db.sql("update monitor.peiling set stap = :stap, bezig_met = :bezigMet where id = :id").param("stap", stap)
                .param("bezigMet", bezigMet).param("id", id).update();
    }

    void afgerond(long id, OffsetDateTime nu, double seconden, String definities, String feiten, String leveringen,
            String controle) {
        db.sql("""
                update monitor.peiling set klaar_op = :nu, stap = stappen, bezig_met = '', seconden = :seconden,
                       definities = :definities::jsonb, feiten = :feiten::jsonb, leveringen = :leveringen::jsonb,
                       controle = :controle::jsonb
                where id = :id""").param("nu", nu).param("seconden", seconden).param("definities", definities)
                .param("feiten", feiten)
                .param("leveringen", leveringen).param("controle", controle).param("id", id).update();
    }

    void mislukt(long id, OffsetDateTime nu, String reden) {
        db.sql("update monitor.peiling set mislukt_op = :nu, reden = :reden where id = :id and klaar_op is null")
                .param("nu", nu).param("reden", reden).param("id", id).update();
    }

    /** A run that died with its server is no longer running. */
    int verweesd(OffsetDateTime voor, OffsetDateTime nu) {
        return db.sql("""
                update monitor.peiling set mislukt_op = :nu, reden = 'De server stopte tijdens de peiling.'
                where klaar_op is null and mislukt_op is null and begonnen_op < :voor""")
                .param("nu", nu).param("voor", voor).update();
    }

    /** Work figures are overwritten, publications are kept. */
    void deleteOlderWork(long newest) {
        db.sql("delete from monitor.peiling where soort = 'werk' and id < :newest and (klaar_op is not null or mislukt_op is not null)")
                .param("newest", newest).update();
    }

    void saveHolidays(List<Map<String, String>> rows) {
        db.sql("delete from monitor.vakantie").update();
        for (var row : rows) {
            db.sql("""
                    insert into monitor.vakantie (schooljaar, naam, van, tot, bron)
                    values (:schooljaar, :naam, :van::date, :tot::date, :bron)""").params(row).update();
        }
    }

    /** What a region or a colleague filled in stays; a year that the file knows too is as the file says. */
    void saveInwoners(List<Map<String, String>> rows) {
        for (var row : rows) {
            db.sql("""
                    insert into monitor.inwoner (gemeente_code, jaar, jeugdigen, bron)
                    values (:gemeente, :jaar::int, :jeugdigen::int, :bron)
                    on conflict (gemeente_code, jaar) do update set jeugdigen = excluded.jeugdigen, bron = excluded.bron""")
                    .params(row).update();
        }
    }

    void saveQuality(long id, LocalDate peildag) {
        db.sql("""
                insert into monitor.kwaliteit (peiling_id, school_id, maand, geleverd, op_tijd, regels, fouten)
                select :id, s.school, m.maand, g.school is not null,
                       coalesce(g.ontvangen_dag <= m.peildag + 14, false), coalesce(g.regels, 0), coalesce(g.fouten, 0)
                from monitor.school s
                join samenwerking.school r on r.id = s.school
                join monitor.maand m on m.schoolmaand = 1 and m.peildag <= monitor.dag(:peildag)
                                    and (r.geldig_tot is null or m.eerste_dag < monitor.dag(r.geldig_tot))
                left join monitor.geleverd g on g.school = s.school and g.maand = m.maand
                where m.maand >= (select min(maand) from monitor.geleverd)""").param("id", id).param("peildag", peildag)
                .update();
    }

    /** Marks what is odd in a delivery; only where that school and month are known. */
    void saveOpvallend(long id, List<Invoertoets.Vondst> opvallend) {
        for (var odd : opvallend) {
            db.sql("""
                    update monitor.kwaliteit set opvallend = opvallend || array[:regel]
                    where peiling_id = :id and school_id = :school and maand = :maand""").param("regel", odd.regel())
                    .param("id", id).param("school", odd.school()).param("maand", odd.maand()).update();
        }
    }

    /** All schools, from one month up to and including another. */
    public List<Kwaliteit> quality(long peiling, int van, int totEnMet) {
        return db.sql("""
                select school_id, maand, geleverd, op_tijd, regels, fouten, opvallend from monitor.kwaliteit
                where peiling_id = :peiling and maand between :van and :totEnMet order by maand limit 20000""")
                .param("peiling", peiling).param("van", van).param("totEnMet", totEnMet)
                .query((rs, i) -> new Kwaliteit(rs.getLong("school_id"), rs.getInt("maand"), rs.getBoolean("geleverd"),
                        rs.getBoolean("op_tijd"), rs.getLong("regels"), rs.getLong("fouten"),
                        List.of((String[]) rs.getArray("opvallend").getArray())))
                .list();
    }
}
