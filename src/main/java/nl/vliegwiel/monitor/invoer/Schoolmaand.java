package nl.vliegwiel.monitor.invoer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What one school delivered of one month, added up: pupils on the last school day, and hours missed. Only months that came. */
public record Schoolmaand(long school, int maand, long leerlingen, int schooldagen, double uren, double ongeoorloofd) {

    /** Hours per pupil and school day; NaN without pupils or days. */
    double perDag() {
        return leerlingen == 0 || schooldagen == 0 ? Double.NaN : uren / leerlingen / schooldagen;
    }

    /** From the facts of a peiling, on any engine. */
    public static List<Schoolmaand> van(Connection feiten) throws SQLException {
        var months = new ArrayList<Schoolmaand>();
        try (var statement = feiten.createStatement();
                var rows = statement.executeQuery(
                        """
                                SELECT school, maand, COUNT(*) AS leerlingen, MAX(schooldagen) AS schooldagen, SUM(uren) AS uren,
                                       SUM(ongeoorloofd_uren) AS ongeoorloofd
                                FROM leerlingmaand WHERE geleverd = 1 GROUP BY school, maand ORDER BY school, maand""")) {
            while (rows.next()) {
                months.add(new Schoolmaand(rows.getLong("school"), rows.getInt("maand"), rows.getLong("leerlingen"),
                        rows.getInt("schooldagen"), rows.getDouble("uren"), rows.getDouble("ongeoorloofd")));
            }
        }
        return months;
    }
}
