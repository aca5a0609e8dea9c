package nl.vliegwiel.ondersteuning.werk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Concept;
import nl.vliegwiel.web.Concepten;

/** The pupils of the reader's own casussen: all, or by first letters. */
@Repository
class Leerlingkeuzes {
    /** So many suggestions the browser gets; more is no list of one's own any more. */
    private static final int ALLE = 300;
    /** So many choices when letters fit more than one. */
    static final int KEUZES = 9;

    private final JdbcClient db;
    private final Concepten concepten;

    Leerlingkeuzes(JdbcClient db, Concepten concepten) {
        this.db = db;
        this.concepten = concepten;
    }

    /** All pupils to choose from, and the newest draft of the form in which one is chosen. */
    record Begin(List<Leerlingkeuze> keuzes, Optional<Concept> concept) {
    }

    /** In one statement. */
    Begin begin(String formulier) {
        return db.sql("select * from (values (1)) v left join " + Concepten.LAATSTE + " c on true"
                + " left join ondersteuning.leerlingkeuzes('', '', :hoogstens) with ordinality k on true order by ordinality")
                .param("formulier", formulier).param("hoogstens", ALLE)
                .query((ResultSetExtractor<Begin>) this::read);
    }

    private Begin read(ResultSet rs) throws SQLException {
        var keuzes = new ArrayList<Leerlingkeuze>();
        var concept = Optional.<Concept>empty();
        while (rs.next()) {
            concept = concepten.in(rs);
            if (rs.getString("sleutel") != null)
                keuzes.add(new Leerlingkeuze(rs.getString("sleutel"), rs.getLong("casus_id"),
                        rs.getLong("jeugdige_id"), rs.getString("roepnaam"), rs.getString("naam"),
                        rs.getString("klas")));
        }
        return new Begin(List.copyOf(keuzes), concept);
    }

    List<Leerlingkeuze> list() {
        return query("", "", ALLE);
    }

    Optional<Leerlingkeuze> find(String casusSleutel) {
        return casusSleutel.isEmpty() ? Optional.empty() : query(casusSleutel, "", 1).stream().findFirst();
    }

    /**
     * Who fits these letters: the first letters of first or last name, or a whole suggestion (Mila Donkers, 2B), which
     * fits one.
     */
    List<Leerlingkeuze> search(String tekst) {
        String letters = tekst.split(",", 2)[0].strip();
        if (letters.isEmpty())
            return List.of();
        var gevonden = query("", letters, KEUZES);
        var precies = gevonden.stream().filter(k -> k.tekst().equalsIgnoreCase(tekst)).toList();
        return precies.size() == 1 ? precies : gevonden;
    }

    private List<Leerlingkeuze> query(String sleutel, String letters, int hoogstens) {
        return db.sql("select * from ondersteuning.leerlingkeuzes(?, ?, ?)").params(sleutel, letters, hoogstens)
                .query(Leerlingkeuze.class).list();
    }
}
