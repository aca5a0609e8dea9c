package nl.vliegwiel.monitor.peiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.OutcomeTables.Sleutel;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;

/** All SQL of monitor.uitkomst; who may read which rows is decided by its policies. */
@Repository
public class Uitkomsten {

    private static final int BATCH = 1000;
    private static final String INSERT = """
            insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, groep, gemeente_id, schoolsoort, school_id, onderwijs,
                   bouw, teller, noemer, n, waarde, laag, hoog, verschil, verschil_laag, verschil_hoog, niet_getoond)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate template;
    private final JdbcClient db;

    Uitkomsten(JdbcTemplate template, JdbcClient db) {
        this.template = template;
        this.db = db;
    }

    void save(long peiling, List<Uitkomst> uitkomsten) {
        template.batchUpdate(INSERT, uitkomsten, BATCH, (s, u) -> {
            Object[] values = {peiling, u.indicator(), u.tabel().naam(), u.tabel().periode(), u.moment(),
                    u.plek("groep"),
                    id(u.plek("gemeente")), u.plek("schoolsoort"), id(u.plek("school")), u.plek("onderwijs"),
                    u.plek("bouw"), u.teller(),
                    u.noemer(), u.n(), u.waarde(), u.laag(), u.hoog(), u.verschil(), u.verschilLaag(), u.verschilHoog(),
                    u.nietGetoond() == null ? null : u.nietGetoond().name().toLowerCase(Locale.ROOT)};
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
        });
    }

    /**
     * These tables of all these indicators up to a month, in order of time. A school year counts when it has ended by then;
     * the running one only with the newest month.
     *
     * @param jaar last school year that counts
     */
    public List<Uitkomst> series(long peiling, List<String> indicatoren, List<String> tabellen, int maand, int jaar) {
        if (indicatoren.isEmpty() || tabellen.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                select * from monitor.uitkomst
                where peiling_id = :peiling and indicator in (:indicatoren) and tabel in (:tabellen)
                  and moment <= case periode when 'maand' then :maand else :jaar end
                order by indicator, tabel, moment limit 50000""")
                .param("peiling", peiling).param("indicatoren", indicatoren).param("tabellen", tabellen)
                .param("maand", maand).param("jaar", jaar).query((rs, i) -> uitkomst(rs)).list();
    }

    /** The same of one school only. */
    public List<Uitkomst> seriesOf(long school, long peiling, List<String> indicatoren, List<String> tabellen,
            int maand,
            int jaar) {
        if (indicatoren.isEmpty() || tabellen.isEmpty()) {
            return List.of();
        }
        return db
                .sql("""
                        select * from monitor.uitkomst
                        where peiling_id = :peiling and school_id = :school and indicator in (:indicatoren) and tabel in (:tabellen)
                          and moment <= case periode when 'maand' then :maand else :jaar end
                        order by indicator, tabel, moment limit 5000""")
                .param("peiling", peiling).param("school", school).param("indicatoren", indicatoren)
                .param("tabellen", tabellen).param("maand", maand).param("jaar", jaar)
                .query((rs, i) -> uitkomst(rs)).list();
    }

    /** All cells of these tables at these moments, month numbers and school years alike. */
    public List<Uitkomst> cells(long peiling, String indicator, List<String> tabellen, List<Integer> momenten) {
        if (tabellen.isEmpty() || momenten.isEmpty()) {
            return List.of();
        }
        return db
                .sql("""
                        select * from monitor.uitkomst
                        where peiling_id = :peiling and indicator = :indicator and tabel in (:tabellen) and moment in (:momenten)
                        limit 20000""")
                .param("peiling", peiling).param("indicator", indicator).param("tabellen", tabellen)
                .param("momenten", momenten).query((rs, i) -> uitkomst(rs)).list();
    }

    /** What the newest publications hid: it stays hidden. */
    Set<Sleutel> hidden() {
        return new HashSet<>(
                db.sql("""
                        select distinct on (indicator, tabel, moment, groep, gemeente_id, schoolsoort, school_id, onderwijs, bouw) u.*
                        from monitor.uitkomst u join monitor.peiling p on p.id = u.peiling_id
                        where p.soort = 'publicatie' and p.klaar_op is not null and u.niet_getoond in ('klein', 'afgeleid')""")
                        .query((rs, i) -> uitkomst(rs)).list().stream()
                        .map(u -> new Sleutel(u.indicator(), u.tabel(), u.plek(), u.moment()))
                        .toList());
    }

    private static Uitkomst uitkomst(ResultSet rs) throws SQLException {
        var tabel = Uitsplitsing.parse(rs.getString("tabel"));
        Map<String, String> plek = new HashMap<>();
        for (String dimensie : tabel.dimensies()) {
            String column = "school".equals(dimensie) || "gemeente".equals(dimensie) ? dimensie + "_id" : dimensie;
            String value = rs.getString(column);
            plek.put(dimensie, value == null ? "onbekend" : value);
        }
        String hidden = rs.getString("niet_getoond");
        return new Uitkomst(rs.getString("indicator"), tabel, plek, rs.getInt("moment"), number(rs, "teller"),
                number(rs, "noemer"),
                rs.getObject("n", Long.class), number(rs, "waarde"), number(rs, "laag"), number(rs, "hoog"),
                number(rs, "verschil"),
                number(rs, "verschil_laag"), number(rs, "verschil_hoog"),
                hidden == null ? null : NietGetoond.valueOf(hidden.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Double number(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, Double.class);
    }

    private static @Nullable Long id(@Nullable String value) {
        return value == null || value.equals("onbekend") ? null : Long.valueOf(value);
    }
}
