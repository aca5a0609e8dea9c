package nl.vliegwiel.monitor.peiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;

/** All SQL of monitor.uitkomst; who may read which rows is decided by its policies. */
@Repository
public class Uitkomsten {

    private static final int BATCH = 5000;
    private static final String COLUMNS = """
            indicator text, tabel text, periode text, moment int, groep text, gemeente_id bigint, schoolsoort text, school_id bigint,
            onderwijs text, bouw text, woongemeente text, plek jsonb, teller double precision, noemer double precision, n bigint, waarde double precision,
            laag double precision, hoog double precision, verschil double precision, verschil_laag double precision,
            verschil_hoog double precision, niet_getoond text""";
    private static final String NAMES = COLUMNS.replaceAll(" (text|int|bigint|jsonb|double precision)(?=,|$)", "");
    /** Dimensions with a column of their own; all others of kennis/uitsplitsingen.csv stand in plek. */
    private static final Map<String, String> KOLOMMEN = Map.of("groep", "groep", "gemeente", "gemeente_id",
            "schoolsoort", "schoolsoort", "school", "school_id", "onderwijs", "onderwijs", "bouw", "bouw",
            "woongemeente", "woongemeente");
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient db;

    Uitkomsten(JdbcClient db) {
        this.db = db;
    }

    /** Thousands of rows in one statement: they travel as one document. */
    void save(long peiling, List<Uitkomst> uitkomsten) {
        for (int from = 0; from < uitkomsten.size(); from += BATCH) {
            var rows = uitkomsten.subList(from, Math.min(from + BATCH, uitkomsten.size())).stream()
                    .map(Uitkomsten::columns).toList();
            db.sql("insert into monitor.uitkomst (peiling_id, " + NAMES + ") select :peiling, " + NAMES
                    + " from jsonb_to_recordset(:rows::jsonb) as u (" + COLUMNS + ")")
                    .param("peiling", peiling).param("rows", JSON.writeValueAsString(rows)).update();
        }
    }

    private static Map<String, Object> columns(Uitkomst u) {
        var row = new HashMap<String, Object>(u.plek());
        row.put("indicator", u.indicator());
        row.put("tabel", u.tabel().naam());
        row.put("periode", u.tabel().periode());
        row.put("moment", u.moment());
        for (String dimensie : List.of("gemeente", "school")) {
            String id = String.valueOf(row.remove(dimensie));
            put(row, dimensie + "_id", id.matches("\\d+") ? Long.valueOf(id) : null);
        }
        var rest = new HashMap<>(u.plek());
        rest.keySet().removeAll(KOLOMMEN.keySet());
        row.put("plek", rest);
        put(row, "teller", u.teller());
        put(row, "noemer", u.noemer());
        put(row, "n", u.n());
        put(row, "waarde", u.waarde());
        put(row, "laag", u.laag());
        put(row, "hoog", u.hoog());
        put(row, "verschil", u.verschil());
        put(row, "verschil_laag", u.verschilLaag());
        put(row, "verschil_hoog", u.verschilHoog());
        put(row, "niet_getoond",
                u.nietGetoond() == null ? null : u.nietGetoond().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static void put(Map<String, Object> row, String column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }

    /**
     * These tables of all these indicators up to a month, in order of time. A school year counts when it has ended by then;
     * the running one only with the newest month.
     *
     * @param jaar last school year that counts
     */
    public List<Uitkomst> series(long peiling, List<String> indicatoren, List<String> tabellen, int maand, int jaar) {
        return series(peiling, indicatoren, tabellen, Map.of(), maand, jaar);
    }

    /**
     * The same of one place.
     *
     * @param plek dimensions with a column of their own → the value that is asked
     */
    public List<Uitkomst> series(long peiling, List<String> indicatoren, List<String> tabellen,
            Map<String, String> plek, int maand, int jaar) {
        if (indicatoren.isEmpty() || tabellen.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                select * from monitor.uitkomst
                where peiling_id = :peiling and indicator in (:indicatoren) and tabel in (:tabellen)
                  and moment <= case periode when 'maand' then :maand when 'trimester' then :jaar * 3 + 2 else :jaar end
                """ + op(plek) + " order by indicator, tabel, moment limit 50000")
                .param("peiling", peiling).param("indicatoren", indicatoren).param("tabellen", tabellen)
                .param("maand", maand).param("jaar", jaar).params(plek).query((rs, i) -> uitkomst(rs)).list();
    }

    /** The condition that a row is of this place; the values are parameters by the name of their dimension. */
    private static String op(Map<String, String> plek) {
        return plek.keySet().stream().map(dimensie -> {
            String column = Objects.requireNonNull(KOLOMMEN.get(dimensie), dimensie);
            return " and " + column + " = :" + dimensie + (column.endsWith("_id") ? "::bigint" : "");
        }).collect(Collectors.joining());
    }

    /** An outcome with what the former publication said, if that was something else. */
    public record Herzien(Uitkomst uitkomst, @Nullable Double vorige) {
    }

    /** Outcomes in the order in which they were stored, from a place on; empty indicator or tabel means all. */
    public List<Herzien> page(long peiling, String indicator, String tabel, int from, int size) {
        return db
                .sql("""
                        select * from monitor.uitkomst
                        where peiling_id = :peiling and nummer in (
                              select nummer from monitor.uitkomst
                              where peiling_id = :peiling and (:indicator = '' or indicator = :indicator) and (:tabel = '' or tabel = :tabel)
                              order by nummer offset :from limit :size)
                        order by nummer""")
                .param("peiling", peiling).param("indicator", indicator).param("tabel", tabel).param("from", from)
                .param("size", size).query((rs, i) -> new Herzien(uitkomst(rs), number(rs, "vorige"))).list();
    }

    /** Of one figure: how many cells are shown, how many are not, and of how many more than half still runs. */
    public record Volledig(String indicator, long getoond, long verborgen, long onbekend) {
    }

    /** How much of each figure can be shown, in the newest school year that counts. */
    public List<Volledig> volledig(long peiling, int maand, int jaar) {
        return db
                .sql("""
                        select indicator, count(*) filter (where niet_getoond is null) as getoond,
                               count(*) filter (where niet_getoond in ('klein', 'afgeleid')) as verborgen,
                               count(*) filter (where niet_getoond = 'onbekend') as onbekend
                        from monitor.uitkomst
                        where peiling_id = :peiling
                          and (periode, moment) in (('maand', :maand), ('trimester', :jaar * 3 + 2), ('schooljaar', :jaar))
                        group by indicator limit 1000""")
                .param("peiling", peiling).param("maand", maand).param("jaar", jaar)
                .query(Volledig.class).list();
    }

    /** How many figures of one indicator say otherwise than the publication before, and over how many moments. */
    public record Herzieningen(long cijfers, long momenten) {
    }

    /** What one indicator says otherwise than the publication before. */
    public Herzieningen herzieningen(long peiling, String indicator) {
        return db.sql("""
                select count(*) as cijfers, count(distinct (periode, moment)) as momenten from monitor.uitkomst
                where peiling_id = :peiling and indicator = :indicator and vorige is not null""")
                .param("peiling", peiling).param("indicator", indicator).query(Herzieningen.class).single();
    }

    /** Of one series: moment → what the publication before said, where that was something else. */
    public Map<Integer, Double> vorige(long peiling, String indicator, Uitsplitsing tabel, Map<String, String> plek) {
        var former = new HashMap<Integer, Double>();
        db.sql("""
                select moment, vorige from monitor.uitkomst
                where peiling_id = :peiling and indicator = :indicator and tabel = :tabel and vorige is not null"""
                + op(plek)).param("peiling", peiling).param("indicator", indicator).param("tabel", tabel.naam())
                .params(plek).query(rs -> {
                    former.put(rs.getInt("moment"), rs.getDouble("vorige"));
                });
        return former;
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

    /** All cells of this table at the newest moment up to and including one. */
    public List<Uitkomst> nieuwste(long peiling, String indicator, Uitsplitsing tabel, int totEnMet) {
        return db.sql("""
                select * from monitor.uitkomst
                where peiling_id = :peiling and indicator = :indicator and tabel = :tabel
                  and moment = (select max(moment) from monitor.uitkomst where peiling_id = :peiling
                                and indicator = :indicator and tabel = :tabel and moment <= :moment)
                limit 20000""").param("peiling", peiling).param("indicator", indicator)
                .param("tabel", tabel.naam()).param("moment", totEnMet).query((rs, i) -> uitkomst(rs)).list();
    }

    /** What publications hid, and what the newest one showed. For the job: a country has a million rows in each, so they are read as they come. */
    Vorige vorige() {
        var hidden = new HashMap<String, Set<Plaats>>();
        each("""
                select u.* from monitor.uitkomst u join monitor.peiling p on p.id = u.peiling_id
                where p.soort = 'publicatie' and p.klaar_op is not null and u.niet_getoond in ('klein', 'afgeleid')""",
                u -> hidden.computeIfAbsent(u.indicator(), i -> new HashSet<>()).add(Plaats.van(u)));
        var shown = new HashMap<String, Map<Plaats, Uitkomst>>();
        each("""
                select u.* from monitor.uitkomst u
                where u.niet_getoond is null and u.peiling_id = (select p.id from monitor.peiling p
                      where p.soort = 'publicatie' and p.klaar_op is not null order by p.klaar_op desc limit 1)""",
                u -> shown.computeIfAbsent(u.indicator(), i -> new HashMap<>()).put(Plaats.van(u), u));
        return new Vorige(hidden, shown);
    }

    /** Hands over each outcome of this statement, and each place once, however many moments and figures it has. */
    private void each(String sql, Consumer<Uitkomst> taker) {
        var places = new HashMap<Map<String, String>, Map<String, String>>();
        db.sql(sql).withFetchSize(BATCH)
                .query((RowCallbackHandler) rs -> taker
                        .accept(uitkomst(rs, p -> places.computeIfAbsent(p, Map::copyOf))));
    }

    /** Marks what differs from the newest earlier publication, with the value that stood there. Gives how many. */
    int herzien(long peiling) {
        return db
                .sql("""
                        with was as (
                            select to_jsonb(u) - :buiten::text[] as plaats, u.waarde from monitor.uitkomst u
                            where u.niet_getoond is null and u.peiling_id = (select p.id from monitor.peiling p
                                  where p.soort = 'publicatie' and p.klaar_op is not null and p.id < :peiling order by p.klaar_op desc limit 1))
                        update monitor.uitkomst u set vorige = was.waarde from was
                        where u.peiling_id = :peiling and u.niet_getoond is null
                          and to_jsonb(u) - :buiten::text[] = was.plaats and u.waarde is distinct from was.waarde""")
                .param("peiling", peiling)
                .param("buiten",
                        "{peiling_id,nummer,teller,noemer,n,waarde,laag,hoog,verschil,verschil_laag,verschil_hoog,"
                                + "niet_getoond,vorige}")
                .update();
    }

    private static Uitkomst uitkomst(ResultSet rs) throws SQLException {
        return uitkomst(rs, UnaryOperator.identity());
    }

    private static Uitkomst uitkomst(ResultSet rs, UnaryOperator<Map<String, String>> known) throws SQLException {
        var tabel = Uitsplitsing.parse(rs.getString("tabel"));
        Map<String, String> plek = new HashMap<>();
        for (String dimensie : tabel.dimensies()) {
            String column = KOLOMMEN.get(dimensie);
            String value = column == null
                    ? JSON.readTree(rs.getString("plek")).path(dimensie).asString(null)
                    : rs.getString(column);
            plek.put(dimensie, value == null ? "onbekend" : value);
        }
        String hidden = rs.getString("niet_getoond");
        return new Uitkomst(rs.getString("indicator"), tabel, known.apply(plek), rs.getInt("moment"),
                number(rs, "teller"),
                number(rs, "noemer"),
                rs.getObject("n", Long.class), number(rs, "waarde"), number(rs, "laag"), number(rs, "hoog"),
                number(rs, "verschil"),
                number(rs, "verschil_laag"), number(rs, "verschil_hoog"),
                hidden == null ? null : NietGetoond.valueOf(hidden.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Double number(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, Double.class);
    }
}
