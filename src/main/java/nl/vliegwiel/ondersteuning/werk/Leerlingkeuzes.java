package nl.vliegwiel.ondersteuning.werk;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pupils of the reader's own casussen: all, or by first letters. */
@Repository
class Leerlingkeuzes {
    /** So many suggestions the browser gets; more is no list of one's own any more. */
    private static final int ALLE = 300;
    /** So many choices when letters fit more than one. */
    static final int KEUZES = 9;
    private static final String SQL = Werklijst.sql("leerlingkeuzes.sql");

    private final JdbcClient db;

    Leerlingkeuzes(JdbcClient db) {
        this.db = db;
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
        return db.sql(SQL).param("sleutel", sleutel).param("letters", letters).param("hoogstens", hoogstens)
                .query(Leerlingkeuze.class).list();
    }
}
