package nl.vliegwiel.overleg.voorbereiding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.web.Keuze;

/** What is due for a meeting and is not on its agenda yet: nobody is forgotten. */
@Repository
class Agendavoorstellen {
    private static final String LEZEN = DatabankFile.of("voorstellen.sql", Agendavoorstellen.class);

    private final JdbcClient db;

    Agendavoorstellen(JdbcClient db) {
        this.db = db;
    }

    /** The most urgent on top: at most 40 to begin with, or 300 to add to an agenda that stands. */
    List<Agendavoorstel> list(Overleg overleg) {
        return list(overleg, overleg.klaargezetOp() == null ? 40 : 300);
    }

    /** What was ticked, also what new urgent things pushed off the list meanwhile. */
    List<Agendavoorstel> gekozen(Overleg overleg, Set<String> keuzes) {
        return list(overleg, 2000).stream().filter(v -> keuzes.contains(v.keuze())).toList();
    }

    private List<Agendavoorstel> list(Overleg overleg, int hoogstens) {
        return db.sql(LEZEN).param("school", overleg.schoolId()).param("overleg", overleg.id())
                .param("op", overleg.op()).param("hoogstens", hoogstens).query(Agendavoorstel.class).list();
    }

    /** Pupils of this school whose casus this reader may see and that are not on the agenda; at most 300. */
    List<Keuze> leerlingen(Overleg overleg) {
        return db
                .sql("""
                        select c.sleutel as waarde, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as tekst, null as uitleg
                        from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id
                        where c.school_id = :school and c.gesloten_op is null and c.id <> all ((select overleg.op_agenda(:overleg))::bigint[])
                        order by j.roepnaam, j.achternaam, c.id limit 300""")
                .param("school", overleg.schoolId()).param("overleg", overleg.id()).query(Keuze.class).list();
    }

    /** A casus of this school that this reader may see, as something for the agenda. */
    Optional<Agendavoorstel> casus(Overleg overleg, String sleutel) {
        return db
                .sql("""
                        select 'casus' as soort, c.id, c.sleutel, '' as wie, '' as klas, i.leerjaar, '' as reden,
                               c.id = any ((select overleg.casussen())::bigint[]) as met_naam, '' as vraag
                        from leerling.casus c
                        left join lateral (select n.leerjaar from leerling.inschrijving n
                             where n.jeugdige_id = c.jeugdige_id and n.school_id = c.school_id order by n.van desc limit 1) i on true
                        where c.sleutel = :sleutel and c.school_id = :school and c.gesloten_op is null
                          and c.id <> all ((select overleg.op_agenda(:overleg))::bigint[])""")
                .param("sleutel", sleutel).param("school", overleg.schoolId()).param("overleg", overleg.id())
                .query(Agendavoorstel.class).optional();
    }
}
