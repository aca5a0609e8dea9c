package nl.vliegwiel.ondersteuning.werk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.DatabankFile;

/**
 * Finds pupils by the first letters of their first or last name. Who works with the register finds the pupils of the own
 * school; anybody else only those of a casus that is shared with them.
 */
@Repository
class Zoekresultaten {
    /** Shown at once; with more the reader types more letters. */
    static final int HOOGSTENS = 20;
    static final int LETTERS = 2;
    static final String REGISTER = DatabankFile.of("zoeken-register.sql", Zoekresultaten.class);
    private static final String CASUS = DatabankFile.of("zoeken-casus.sql", Zoekresultaten.class);
    private static final String LEZEN = """
            select j.id as jeugdige_id, j.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                   coalesce(i.klas, '') as klas, h.korte_naam as school, c.sleutel as casus_sleutel, f.naam as fase, c.id as casus_id
            from z
            join leerling.jeugdige j on j.id = z.jeugdige_id
            join samenwerking.school h on h.id = z.school_id
            left join lateral (select n.klas from leerling.inschrijving n
                 where n.jeugdige_id = j.id and n.school_id = z.school_id order by n.van desc limit 1) i on true
            left join lateral (select k.id, k.sleutel, k.fase, k.geopend_op from leerling.casus k
                 where k.jeugdige_id = j.id and k.school_id = z.school_id
                 order by k.gesloten_op is not null, k.id desc limit 1) c on true
            left join leerling.casuswerkwijze x on x.casus_id = c.id
            left join leerling.werkwijzefase f on f.fase = c.fase and f.nummer = leerling.werkwijze_op(c.geopend_op, x.nummer)
            order by c.id is null, j.achternaam, j.roepnaam, j.id limit 21""";
    /** Between first and last name; the index leaves them out. */
    private static final Set<String> TUSSENVOEGSELS = Set.of("van", "de", "den", "der", "het", "ten", "ter", "te", "el",
            "al", "von", "la", "t");

    private final JdbcClient db;

    Zoekresultaten(JdbcClient db) {
        this.db = db;
    }

    /** Mila van den Berg and Berg, Mila van den as the index knows them: mila berg, berg mila. */
    static String letters(String tekst) {
        var woorden = Stream.of(tekst.replace(',', ' ').strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        if (woorden.size() < 2)
            return String.join(" ", woorden);
        return woorden.stream().filter(w -> !TUSSENVOEGSELS.contains(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    /**
     * At most one more than {@link #HOOGSTENS}, those with a casus first.
     *
     * @param register the reader works with the register of the own school
     */
    List<Zoekresultaat> list(String letters, boolean register) {
        return db.sql((register ? REGISTER : CASUS) + LEZEN).param("letters", letters).query(Zoekresultaat.class)
                .list();
    }
}
