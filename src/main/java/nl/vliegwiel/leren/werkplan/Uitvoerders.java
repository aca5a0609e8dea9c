package nl.vliegwiel.leren.werkplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;

/** Who may do an action: a colleague, a role, a partner, or whoever was typed. */
@Repository
class Uitvoerders {

    /** Names in the list to choose from; a name that is not in it is recognised all the same. */
    private static final int MOST = 200;

    /** As it was typed; accountId: of the one colleague of that name, rol: key of the role of that name. */
    record Uitvoerder(String tekst, @Nullable Long accountId, @Nullable String rol) {
    }

    private final JdbcClient db;
    private final Rollen rollen;

    Uitvoerders(JdbcClient db, Rollen rollen) {
        this.db = db;
        this.rollen = rollen;
    }

    /** Names to choose from: the reader first, then roles, partners and colleagues who see the work plan. */
    List<String> namen() {
        var readers = readers();
        return Stream.of(Stream.of(Lezer.nu().naam()), readers.values().stream(),
                db.sql("select naam from samenwerking.organisatie order by naam limit 50").query(String.class).list()
                        .stream(),
                db.sql("""
                        select distinct k.naam from toegang.account k join toegang.aanstelling a on a.account_id = k.id
                        where k.gesloten_op is null and (a.tot is null or a.tot > current_date) and a.rol in (:rollen)
                        order by k.naam limit :most""").param("rollen", readers.keySet()).param("most", MOST)
                        .query(String.class).list().stream())
                .flatMap(s -> s).distinct().toList();
    }

    /** Two colleagues of one name are nobody in particular: then it stays what was typed. */
    Uitvoerder find(String tekst) {
        var accounts = db.sql("""
                select id from toegang.account
                where soort = 'medewerker' and gesloten_op is null and lower(naam) = lower(:naam) limit 2""")
                .param("naam", tekst).query(Long.class).list();
        String role = readers().entrySet().stream().filter(r -> r.getValue().equalsIgnoreCase(tekst))
                .map(Map.Entry::getKey).findFirst().orElse(null);
        return new Uitvoerder(tekst, accounts.size() == 1 ? accounts.getFirst() : null, role);
    }

    private Map<String, String> readers() {
        return rollen.namen().entrySet().stream().filter(r -> rollen.magInzien(r.getKey(), "verbeteractie"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
