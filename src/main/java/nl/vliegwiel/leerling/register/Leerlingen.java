package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pupils in the registers of the reader's schools; the database decides which these are. */
@Repository
public class Leerlingen {
    static final int PAGINA = 50;
    private static final int EIGEN = 60;
    /** The order of the list: by last name, without prefix, blind for case and accents. */
    private static final String VOLGORDE = "leerling.zoekvorm(j.achternaam || ' ' || j.roepnaam) collate \"C\", j.id";
    private static final Set<String> TUSSENVOEGSELS = Set.of("van", "de", "den", "der", "het", "ten", "ter", "te", "el",
            "al", "von", "la");

    private final JdbcClient db;

    Leerlingen(JdbcClient db) {
        this.db = db;
    }

    /**
     * A pupil in the list.
     *
     * @param gezagBekend somebody was found to have custody, or the pupil is of age
     */
    public record Rij(long id, String sleutel, String naam, String klas, int leerjaar, String schoolsoort,
            String school,
            @Nullable String mentor, LocalDate van, @Nullable LocalDate tot, boolean gezagBekend) {
    }

    /**
     * What the list shows.
     *
     * @param klas and leerjaar empty: all
     * @param vertrokken those who left in place of those who are there
     */
    public record Vraag(String klas, String leerjaar, boolean vertrokken) {
        static final Vraag ALLES = new Vraag("", "", false);
    }

    private static final String RIJ = """
            select j.id, j.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, i.klas, i.leerjaar,
                   i.schoolsoort, s.korte_naam as school, m.naam as mentor, i.van, i.tot,
                   j.geboortedatum <= :vandaag::date - interval '18 years'
                   or exists (select from leerling.gezag g where g.jeugdige_id = j.id and g.heeft_gezag) as gezag_bekend
            from leerling.inschrijving i
            join leerling.jeugdige j on j.id = i.jeugdige_id
            join samenwerking.school s on s.id = i.school_id
            left join toegang.account m on m.id = i.mentor_id
            where i.school_id = any ((select toegang.scholen())::bigint[]) and j.samengevoegd_met is null
            """;
    /** One enrolment for each pupil: the one of today, else the first that is still to come. */
    private static final String NU = """
             and (i.tot is null or i.tot > :vandaag)
             and (i.van <= :vandaag or not exists (select from leerling.inschrijving e
                  where e.jeugdige_id = i.jeugdige_id and e.school_id = i.school_id and e.van < i.van
                    and (e.tot is null or e.tot > :vandaag)))
            """;
    /** Left for good: ended, kept for a term, and the last enrolment at this school. */
    private static final String VERTROKKEN = """
             and i.tot <= :vandaag
             and not exists (select from leerling.inschrijving e
                  where e.jeugdige_id = i.jeugdige_id and e.school_id = i.school_id and e.van > i.van)
            """;

    /** Pupils after this one, by last name; {@link #PAGINA} and one more when there is more. */
    List<Rij> list(Vraag vraag, @Nullable String na, LocalDate vandaag) {
        return db.sql(RIJ + (vraag.vertrokken() ? VERTROKKEN : NU) + """
                 and (:klas = '' or i.klas = :klas) and (:leerjaar = '' or i.leerjaar::text = :leerjaar)
                 and (:na = '' or (leerling.zoekvorm(j.achternaam || ' ' || j.roepnaam) collate "C", j.id) >
                      (select leerling.zoekvorm(n.achternaam || ' ' || n.roepnaam) collate "C", n.id
                       from leerling.jeugdige n where n.sleutel = :na))
                order by\s""" + VOLGORDE + " limit " + (PAGINA + 1)).param("vandaag", vandaag)
                .param("klas", vraag.klas()).param("leerjaar", vraag.leerjaar()).param("na", na == null ? "" : na)
                .query(Rij.class).list();
    }

    /** The class of this mentor, by last name; at most 60. */
    List<Rij> ofMentor(long account, LocalDate vandaag) {
        return db.sql(RIJ + NU + " and i.mentor_id = :mentor order by " + VOLGORDE + " limit " + EIGEN)
                .param("vandaag", vandaag).param("mentor", account).query(Rij.class).list();
    }

    /** Whose first or last name begins so, or whose number it is; at most 30. */
    List<Rij> search(String zoek, LocalDate vandaag) {
        var woorden = Stream.of(zoek.split("\\s+")).filter(w -> !TUSSENVOEGSELS.contains(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        return db
                .sql(RIJ + NU
                        + """
                                 and (i.leerlingnummer = :zoek or (:woorden <> '' and j.id in (
                                      select z.jeugdige_id from leerling.zoeknaam z
                                      where z.school_id = any ((select toegang.scholen())::bigint[])
                                        and z.deel >= leerling.zoekvorm(:woorden) and z.deel < leerling.zoekvorm(:woorden) || chr(1114109))))
                                order by\s"""
                        + VOLGORDE + " limit 30")
                .param("vandaag", vandaag).param("zoek", zoek)
                .param("woorden", woorden).query(Rij.class).list();
    }

    /** The classes of today, by year and name; at most 200. */
    List<String> klassen(LocalDate vandaag) {
        return db.sql("""
                select klas from (select distinct i.leerjaar, i.klas from leerling.inschrijving i
                    where i.school_id = any ((select toegang.scholen())::bigint[]) and (i.tot is null or i.tot > ?)) k
                group by klas order by min(leerjaar), klas limit 200""").param(vandaag).query(String.class).list();
    }

    Optional<Leerling> find(String sleutel) {
        return db
                .sql("""
                        select j.id, j.sleutel, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geslacht, j.gemeente_id,
                               o.naam as gemeente, j.pc4, j.versie, a.naam as gewijzigd_door
                        from leerling.jeugdige j
                        left join samenwerking.organisatie o on o.id = j.gemeente_id
                        left join toegang.account a on a.id = j.gewijzigd_door
                        where j.sleutel = ? and j.samengevoegd_met is null""")
                .param(sleutel).query(Leerling.class).optional();
    }

    /** Puts a new pupil in the register of a school of the reader; the key for the URL. */
    String add(Leerling l, Inschrijving i) {
        return db.sql("""
                select leerling.ingeschreven(:school, :roepnaam, :tussenvoegsel, :achternaam, :geboortedatum, :geslacht,
                    :gemeente, :pc4, :leerlingnummer, :klas, :leerjaar, :schoolsoort, :mentor, :van)""")
                .param("school", i.schoolId()).param("roepnaam", l.roepnaam())
                .param("tussenvoegsel", l.tussenvoegsel()).param("achternaam", l.achternaam())
                .param("geboortedatum", l.geboortedatum()).param("geslacht", l.geslacht())
                .param("gemeente", l.gemeenteId(), java.sql.Types.BIGINT).param("pc4", l.pc4(), java.sql.Types.VARCHAR)
                .param("leerlingnummer", i.leerlingnummer()).param("klas", i.klas()).param("leerjaar", i.leerjaar())
                .param("schoolsoort", i.schoolsoort()).param("mentor", i.mentorId(), java.sql.Types.BIGINT)
                .param("van", i.van()).query(String.class).single();
    }

    /** Saves who it is; false when a colleague was first. */
    boolean save(Leerling l) {
        return db.sql("""
                update leerling.jeugdige
                set roepnaam = :roepnaam, tussenvoegsel = :tussenvoegsel, achternaam = :achternaam,
                    geboortedatum = :geboortedatum, geslacht = :geslacht, gemeente_id = :gemeenteId, pc4 = :pc4,
                    versie = versie + 1, gewijzigd_door = toegang.lezer(), gewijzigd_op = now()
                where id = :id and versie = :versie""").paramSource(l).update() == 1;
    }
}
