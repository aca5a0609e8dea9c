import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Makes the newest publication as large as that of a country: its cells per gemeente come again for gemeenten that are not there, until it
 * has so many. For bench/monitorpagina. Fictieve gegevens.
 *
 * <pre>java -cp postgresql.jar bench/Cellen.java jdbc:postgresql://127.0.0.1:9080/vliegwiel beheer password cells</pre>
 */
final class Cellen {

    private static final String MORE = """
            insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, groep, gemeente_id, schoolsoort, onderwijs, bouw, woongemeente, plek,
                                          teller, noemer, n, waarde, laag, hoog, niet_getoond)
            select u.peiling_id, u.indicator, u.tabel, u.periode, u.moment, u.groep, u.gemeente_id + 10000 * k, u.schoolsoort, u.onderwijs, u.bouw,
                   (10000 * k)::text || u.woongemeente, u.plek,
                   u.teller, u.noemer, u.n, u.waarde, u.laag, u.hoog, u.niet_getoond
            from monitor.uitkomst u cross join generate_series(1, ?) k
            where u.peiling_id = %s and (u.gemeente_id is not null or u.woongemeente is not null) and u.school_id is null
            """;
    private static final String NEWEST = "(select id from monitor.peiling where soort = 'publicatie' and klaar_op is not null order by klaar_op desc limit 1)";

    private Cellen() {
    }

    public static void main(String[] args) throws SQLException {
        long wanted = Long.parseLong(args[3]);
        try (var db = DriverManager.getConnection(args[0], args[1], args[2]); var statement = db.createStatement()) {
            long all;
            long each;
            try (var rows = statement.executeQuery("select count(*), count(*) filter (where school_id is null and (gemeente_id is not null or woongemeente is not null))"
                    + " from monitor.uitkomst where peiling_id = " + NEWEST)) {
                rows.next();
                all = rows.getLong(1);
                each = rows.getLong(2);
            }
            try (var more = db.prepareStatement(MORE.formatted(NEWEST))) {
                more.setLong(1, each == 0 ? 0 : Math.max(0, (wanted - all) / each));
                System.out.printf("Cells of the publication: %,d and %,d more%n", all, more.executeUpdate());
            }
            statement.execute("analyze monitor.uitkomst");
        }
    }
}
