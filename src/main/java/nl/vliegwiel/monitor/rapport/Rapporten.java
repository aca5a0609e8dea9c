package nl.vliegwiel.monitor.rapport;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.rapport and monitor.rapportdeel; the policies decide who sees a draft. */
@Repository
class Rapporten {

    private final JdbcClient db;

    Rapporten(JdbcClient db) {
        this.db = db;
    }

    List<Rapport> list() {
        return db.sql("select * from monitor.rapport order by id desc limit 200").query(Rapport.class).list();
    }

    Optional<Rapport> find(String sleutel) {
        return db.sql("select * from monitor.rapport where sleutel = ?").param(sleutel).query(Rapport.class).optional();
    }

    List<Rapportdeel> delen(long rapport) {
        return db.sql("""
                select indicator, volgorde, lezing, citaten from monitor.rapportdeel where rapport_id = ?
                order by volgorde, indicator limit 200""").param(rapport)
                .query((rs, i) -> new Rapportdeel(rs.getString("indicator"), rs.getInt("volgorde"),
                        rs.getString("lezing"), List.of((String[]) rs.getArray("citaten").getArray())))
                .list();
    }

    /** vorige: the report of which it takes over the texts; null: none. */
    Rapport add(RapportForm form, long peiling, @Nullable Long vorige) {
        var rapport = db.sql("""
                insert into monitor.rapport (titel, voor, soort, peiling_id, inleiding, slot, vorige_id)
                values (?, ?, ?, ?, ?, ?, ?) returning *""")
                .param(form.titel()).param(form.voor()).param(form.soort()).param(peiling).param(form.inleiding())
                .param(form.slot()).param(vorige).query(Rapport.class).single();
        int place = 1;
        for (var code : form.indicatoren()) {
            db.sql("insert into monitor.rapportdeel (rapport_id, indicator, volgorde) values (?, ?, ?)")
                    .params(rapport.id(), code, place++).update();
        }
        return rapport;
    }

    /** The report that this one was made after, when the reader may see it. */
    Optional<Rapport> find(@Nullable Long id) {
        return id == null
                ? Optional.empty()
                : db.sql("select * from monitor.rapport where id = ?").param(id).query(Rapport.class).optional();
    }

    /** False when a colleague was first. citaten: indicator → what others wrote, taken over. */
    boolean changed(Rapport rapport, RapportForm form, Map<String, List<String>> citaten, int versie) {
        int changed = db.sql("""
                update monitor.rapport set titel = ?, voor = ?, inleiding = ?, slot = ?, versie = versie + 1
                where id = ? and versie = ?""").params(form.titel(), form.voor(), form.inleiding(), form.slot(),
                rapport.id(), versie).update();
        if (changed == 1) {
            form.lezingen().forEach((code, lezing) -> db.sql("""
                    update monitor.rapportdeel set lezing = ?, citaten = ? where rapport_id = ? and indicator = ?""")
                    .params(lezing, citaten.getOrDefault(code, List.of()).toArray(String[]::new), rapport.id(), code)
                    .update());
        }
        return changed == 1;
    }

    boolean vastgesteld(long rapport, OffsetDateTime nu) {
        return db.sql("update monitor.rapport set vastgesteld_op = ? where id = ? and vastgesteld_op is null")
                .params(nu, rapport).update() == 1;
    }

    String naam(long account) {
        return db.sql("select naam from toegang.account where id = ?").param(account).query(String.class).optional()
                .orElse("iemand die hier niet meer werkt");
    }
}
