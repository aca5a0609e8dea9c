package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schools and gemeenten that the monitor names; facts about partners, no persons. */
@Repository
class Meetscholen {

    /**
     * @param startMaand month number in which the pilot began at this school; null for a comparison school
     * @param totMaand   first whole month in which it is no longer there; null as long as it is
     */
    record Meetschool(long id, String sleutel, String naam, String schoolsoort, long gemeenteId, String gemeente,
            String gemeenteCode, @Nullable Integer startMaand, @Nullable Integer totMaand) {
        /** Was it there in this month, or a part of it. */
        boolean was(int maand) {
            return totMaand == null || maand < totMaand;
        }

        boolean pilot() {
            return startMaand != null;
        }

        String plek() {
            return String.valueOf(id);
        }
    }

    private static final Map<String, String> SCHOOLSOORTEN = Map.of("vmbo", "Vmbo", "havo", "Havo", "vwo", "Vwo",
            "breed",
            "Vmbo t/m vwo", "pro", "Praktijkonderwijs", "vso", "Vso", "vo", "Vo, soort onbekend", "bo",
            "Basisonderwijs", "mbo", "Mbo", "ko", "Kinderopvang");

    private final JdbcClient db;

    Meetscholen(JdbcClient db) {
        this.db = db;
    }

    /** Code of a schoolsoort in the words of the screen. */
    static String schoolsoort(String code) {
        return SCHOOLSOORTEN.getOrDefault(code, code);
    }

    /** Names of gemeenten, besturen and samenwerkingsverbanden by id as text. */
    Map<String, String> organisaties() {
        return db.sql("select id, naam from samenwerking.organisatie limit 5000")
                .query((rs, i) -> Map.entry(rs.getString("id"), rs.getString("naam"))).list().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Codes of gemeenten by id as text. */
    Map<String, String> gemeentecodes() {
        return db.sql("select id, code from samenwerking.organisatie where soort = 'gemeente' limit 1000")
                .query((rs, i) -> Map.entry(rs.getString("id"), rs.getString("code"))).list().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of one school: what kind of partner → its name. */
    Map<String, String> partners(long school) {
        var partners = new java.util.LinkedHashMap<String, String>();
        db.sql("""
                select b.naam as bestuur, w.naam as swv from samenwerking.school s
                left join samenwerking.organisatie b on b.id = s.bestuur_id
                left join samenwerking.organisatie w on w.id = s.swv_id where s.id = ?""").param(school)
                .query((rs, i) -> {
                    if (rs.getString("bestuur") != null) {
                        partners.put("Schoolbestuur", rs.getString("bestuur"));
                    }
                    if (rs.getString("swv") != null) {
                        partners.put("Samenwerkingsverband", rs.getString("swv"));
                    }
                    return true;
                }).list();
        return partners;
    }

    /** In order of name; also those that closed since the monitor began, because their months stay in the figures. */
    List<Meetschool> alle() {
        return db
                .sql("""
                        select s.id, s.sleutel, s.naam, s.schoolsoort, coalesce(g.id, 0) as gemeente_id, coalesce(g.naam, 'Onbekend') as gemeente,
                               coalesce(g.code, '') as gemeente_code,
                               extract(year from s.pilot_vanaf)::int * 12 + extract(month from s.pilot_vanaf)::int - 1 as start_maand,
                               extract(year from s.geldig_tot - 1)::int * 12 + extract(month from s.geldig_tot - 1)::int as tot_maand
                        from samenwerking.school s left join samenwerking.organisatie g on g.id = s.gemeente_id
                        where s.geldig_tot is null or s.geldig_tot > current_date
                           or exists (select from monitor.kwaliteit k where k.school_id = s.id)
                        order by s.naam limit 20000""")
                .query(Meetschool.class).list();
    }
}
