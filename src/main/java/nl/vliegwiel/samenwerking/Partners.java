package nl.vliegwiel.samenwerking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a whole file of partners into the database, and says beforehand what that would do. */
@Repository
class Partners {
    private static final LocalDate ALTIJD = LocalDate.of(1900, 1, 1);

    private final JdbcClient db;

    Partners(JdbcClient db) {
        this.db = db;
    }

    /** What a line would do. */
    enum Gevolg {
        NIEUW, ANDERS, GELIJK
    }

    /** Kind and code → name, of all that is known; a code that had two lives gives the last. */
    Map<String, String> known() {
        var namen = new HashMap<String, String>();
        db.sql("""
                select soort || ' ' || code as sleutel, naam from samenwerking.organisatie
                union all select 'school ' || code, naam from samenwerking.school""")
                .query((rs, i) -> namen.put(rs.getString(1), rs.getString(2))).list();
        return namen;
    }

    static Gevolg gevolg(PartnerRegel r, Map<String, String> known) {
        String naam = known.get(r.soort() + " " + r.code());
        return naam == null ? Gevolg.NIEUW : naam.equals(r.naam()) ? Gevolg.GELIJK : Gevolg.ANDERS;
    }

    /** All lines: organisations first, then who follows whom, then the schools. In the caller's transaction. */
    void save(List<PartnerRegel> regels) {
        regels.stream().filter(r -> !r.isSchool()).forEach(this::saveOrganisatie);
        regels.stream().filter(r -> !r.isSchool() && !r.opvolger().isEmpty()).forEach(this::saveOpvolger);
        regels.stream().filter(PartnerRegel::isSchool).forEach(this::saveSchool);
    }

    private void saveOrganisatie(PartnerRegel r) {
        db.sql("""
                insert into samenwerking.organisatie (soort, code, naam, sector, geldig_van, geldig_tot)
                values (:soort, :code, :naam, nullif(:sector, ''), :van, :tot)
                on conflict (soort, code, geldig_van) do update
                set naam = excluded.naam, sector = excluded.sector, geldig_tot = excluded.geldig_tot,
                    versie = organisatie.versie + 1""").param("soort", r.soort()).param("code", r.code())
                .param("naam", r.naam()).param("sector", r.sector()).param("van", van(r))
                .param("tot", PartnerCsv.date(r.geldigTot())).update();
    }

    private void saveOpvolger(PartnerRegel r) {
        db.sql("""
                update samenwerking.organisatie o set opvolger_id = n.id
                from samenwerking.organisatie n
                where o.soort = :soort and o.code = :code and o.geldig_van = :van
                  and n.soort = :soort and n.code = :opvolger and n.id <> o.id""").param("soort", r.soort())
                .param("code", r.code()).param("van", van(r)).param("opvolger", r.opvolger()).update();
    }

    private void saveSchool(PartnerRegel r) {
        db.sql("""
                insert into samenwerking.school (code, naam, korte_naam, sector, schoolsoort, bestuur_id, gemeente_id,
                       swv_id, pc4, geldig_van, geldig_tot)
                values (:code, :naam, :naam, :sector, :soort, :bestuur, :gemeente, :swv, nullif(:pc4, ''), :van, :tot)
                on conflict (sleutelsoort, code, geldig_van) do update
                set naam = excluded.naam, schoolsoort = excluded.schoolsoort,
                    bestuur_id = coalesce(excluded.bestuur_id, school.bestuur_id),
                    gemeente_id = coalesce(excluded.gemeente_id, school.gemeente_id),
                    swv_id = coalesce(excluded.swv_id, school.swv_id), pc4 = coalesce(excluded.pc4, school.pc4),
                    versie = school.versie + 1""").param("code", r.code()).param("naam", r.naam())
                .param("sector", r.sector().isEmpty() ? "vo" : r.sector())
                .param("soort", r.schoolsoort().isEmpty() ? "vo" : r.schoolsoort())
                .param("bestuur", id("schoolbestuur", r.bestuur())).param("gemeente", id("gemeente", r.gemeente()))
                .param("swv", id("samenwerkingsverband", r.swv())).param("pc4", r.pc4()).param("van", van(r))
                .param("tot", PartnerCsv.date(r.geldigTot())).update();
    }

    /** By code or by name; of a name that ended, the one that went on. Null when we do not know it. */
    private @Nullable Long id(String soort, String codeOfNaam) {
        if (codeOfNaam.isEmpty())
            return null;
        Optional<Long> gevonden = db.sql("""
                with recursive keten as (
                    select id, opvolger_id, geldig_tot, 0 as stap from samenwerking.organisatie
                    where soort = :soort and (code = :tekst or lower(naam) = :klein)
                    union all
                    select o.id, o.opvolger_id, o.geldig_tot, k.stap + 1
                    from keten k join samenwerking.organisatie o on o.id = k.opvolger_id where k.stap < 10)
                select id from keten order by geldig_tot is not null, stap desc, id limit 1""").param("soort", soort)
                .param("tekst", codeOfNaam).param("klein", codeOfNaam.toLowerCase(Locale.ROOT)).query(Long.class)
                .optional();
        return gevonden.orElse(null);
    }

    /** Names of the gemeenten that take part, ended ones too: old files name those. */
    List<String> gemeenten() {
        return db.sql("select naam from samenwerking.organisatie where soort = 'gemeente' order by naam")
                .query(String.class).list();
    }

    private static LocalDate van(PartnerRegel r) {
        var van = PartnerCsv.date(r.geldigVan());
        return van == null ? ALTIJD : van;
    }
}
