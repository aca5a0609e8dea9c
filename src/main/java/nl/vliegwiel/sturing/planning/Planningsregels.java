package nl.vliegwiel.sturing.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sturing.planningsregel. */
@Repository
class Planningsregels {

    private static final String SELECT = """
            select id, sleutel, baan, soort, gremium, wat, wie, van, tot, na_dossier, klaar_op, vervallen_op, reden, versie
            from sturing.planningsregel
            """;

    private final JdbcClient db;

    Planningsregels(JdbcClient db) {
        this.db = db;
    }

    /** All, by date. */
    List<Planningsregel> alle() {
        return db.sql(SELECT + "order by van, tot, id limit 500").query(Planningsregel.class).list();
    }

    Optional<Planningsregel> find(String sleutel) {
        return db.sql(SELECT + "where sleutel = :sleutel").param("sleutel", sleutel).query(Planningsregel.class)
                .optional();
    }

    /** Codes of kennis/planning.csv that are in the planning already. */
    Set<String> overgenomen() {
        return db.sql("select uit from sturing.planningsregel where uit is not null limit 500").query(String.class)
                .list().stream().collect(Collectors.toSet());
    }

    Planningsregel add(PlanningsregelForm.Waarden w) {
        return db.sql("""
                insert into sturing.planningsregel (baan, soort, gremium, wat, wie, van, tot, na_dossier, uit)
                values (:baan, :soort, :gremium, :wat, :wie, :van, :tot, :na, :uit)
                returning id, sleutel, baan, soort, gremium, wat, wie, van, tot, na_dossier, klaar_op, vervallen_op,
                          reden, versie""").param("baan", w.baan()).param("soort", w.soort())
                .param("gremium", w.gremium()).param("wat", w.wat()).param("wie", w.wie()).param("van", w.van())
                .param("tot", w.tot()).param("na", w.naDossier()).param("uit", w.uit()).query(Planningsregel.class)
                .single();
    }

    /** False when a colleague was first. */
    boolean save(Planningsregel r) {
        return db.sql("""
                update sturing.planningsregel set wat = :wat, wie = :wie, van = :van, tot = :tot, na_dossier = :na,
                       klaar_op = :klaar, vervallen_op = :vervallen, reden = :reden, versie = versie + 1
                where id = :id and versie = :versie""").param("wat", r.wat()).param("wie", r.wie())
                .param("van", r.van()).param("tot", r.tot()).param("na", r.naDossier()).param("klaar", r.klaarOp())
                .param("vervallen", r.vervallenOp()).param("reden", r.reden()).param("id", r.id())
                .param("versie", r.versie()).update() == 1;
    }
}
