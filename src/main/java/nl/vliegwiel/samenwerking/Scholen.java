package nl.vliegwiel.samenwerking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Keuze;

/** The school locations in the database. */
@Repository
public class Scholen {
    private static final String KOLOMMEN = "id, sleutel, sleutelsoort, code, naam, korte_naam, sector, schoolsoort, bestuur_id,"
            + " gemeente_id, swv_id, pc4, pilot_vanaf, golf, geldig_van, geldig_tot, opvolger_id, versie";

    private final JdbcClient db;

    Scholen(JdbcClient db) {
        this.db = db;
    }

    /** A school as the list shows it, with the names of where it belongs. */
    public record Rij(String sleutel, String code, String naam, String sector, String schoolsoort,
            @Nullable String bestuur, @Nullable String gemeente, @Nullable String swv, @Nullable LocalDate pilotVanaf,
            @Nullable LocalDate geldigTot, @Nullable String opvolger) {
    }

    /** Schools of this sector ('' for all), existing ones first, by name; at most 1,500. */
    public List<Rij> list(String sector) {
        return db.sql("""
                select s.sleutel, s.code, s.naam, s.sector, s.schoolsoort, b.naam as bestuur, g.naam as gemeente,
                       w.naam as swv, s.pilot_vanaf, s.geldig_tot, o.naam as opvolger
                from samenwerking.school s
                left join samenwerking.organisatie b on b.id = s.bestuur_id
                left join samenwerking.organisatie g on g.id = s.gemeente_id
                left join samenwerking.organisatie w on w.id = s.swv_id
                left join samenwerking.school o on o.id = s.opvolger_id
                where :sector = '' or s.sector = :sector
                order by s.geldig_tot is not null, s.naam, s.code limit 1500""").param("sector", sector)
                .query(Rij.class).list();
    }

    public List<School> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select " + KOLOMMEN + " from samenwerking.school where id in (:ids) order by naam")
                        .param("ids", ids).query(School.class).list();
    }

    /** The schools at which this session works. */
    public List<School> own() {
        return list(Lezer.nu().scholen());
    }

    /** The only one of this session, or the one with this key that was chosen. */
    public Optional<School> own(@Nullable String gekozen) {
        var eigen = own();
        return eigen.size() == 1
                ? Optional.of(eigen.getFirst())
                : eigen.stream().filter(s -> s.sleutel().equals(gekozen)).findFirst();
    }

    /** The same to choose from, by the name that people use. */
    public List<Keuze> ownKeuzes() {
        return own().stream().map(s -> new Keuze(s.sleutel(), s.korteNaam())).toList();
    }

    public List<School> listAll() {
        return db
                .sql("select " + KOLOMMEN
                        + " from samenwerking.school where geldig_tot is null order by naam limit 1500")
                .query(School.class).list();
    }

    public Optional<School> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.school where sleutel = ?").param(sleutel)
                .query(School.class).optional();
    }

    public Optional<School> find(long id) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.school where id = ?").param(id).query(School.class)
                .optional();
    }

    /** The one that on this day carries the code: BRIN and two digits. */
    public Optional<School> findByCode(String code, LocalDate op) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.school where code = ? and geldig_van <= ?"
                + " and (geldig_tot is null or geldig_tot > ?) order by id limit 1").params(code, op, op)
                .query(School.class).optional();
    }

    /** Saves what changed; false when a colleague was first. */
    public boolean save(School s) {
        return db.sql("""
                update samenwerking.school
                set code = :code, naam = :naam, korte_naam = :korteNaam, sector = :sector, schoolsoort = :schoolsoort,
                    bestuur_id = :bestuurId, gemeente_id = :gemeenteId, swv_id = :swvId, pc4 = :pc4,
                    pilot_vanaf = :pilotVanaf, golf = :golf, geldig_van = :geldigVan, geldig_tot = :geldigTot,
                    opvolger_id = :opvolgerId, versie = versie + 1
                where id = :id and versie = :versie""").paramSource(s).update() == 1;
    }
}
