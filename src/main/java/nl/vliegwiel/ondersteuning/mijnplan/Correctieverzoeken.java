package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Invoer;

/** The requests to correct that this reader made, or may answer; the database decides which these are. */
@Repository
class Correctieverzoeken {
    private final JdbcClient db;

    Correctieverzoeken(JdbcClient db) {
        this.db = db;
    }

    /** The newest first; at most 50. */
    List<Correctieverzoek> list(long casus) {
        return db.sql("""
                select v.id, v.sleutel, v.casus_id, v.tekst, v.gedaan_op,
                       case when j.account_id = v.door then j.roepnaam else coalesce(o.naam, '') end as wie,
                       v.antwoorden_voor, v.besluit, v.antwoord, v.beantwoord_op, b.naam as beantwoord_door
                from ondersteuning.correctieverzoek v
                join leerling.casus c on c.id = v.casus_id
                join leerling.jeugdige j on j.id = c.jeugdige_id
                left join leerling.ouder o on o.account_id = v.door
                left join toegang.account b on b.id = v.beantwoord_door
                where v.casus_id = ? order by v.gedaan_op desc, v.id desc limit 50""").param(casus)
                .query(Correctieverzoek.class).list();
    }

    Optional<Correctieverzoek> find(long casus, String sleutel) {
        return list(casus).stream().filter(v -> v.sleutel().equals(sleutel)).findFirst();
    }

    /** False when this is not the reader's own plan. Sent twice it is one request. */
    boolean add(long casus, String tekst, @Nullable String inzending, LocalDate vandaag) {
        return db.sql("select ondersteuning.correctie_gevraagd(?, ?, ?, ?)")
                .params(casus, tekst, Invoer.tekst(inzending), vandaag).query(Boolean.class).single();
    }

    /** False when a colleague was first. The task ends with the last one that waits. */
    boolean answered(Correctieverzoek v, String besluit, String antwoord, String adres) {
        boolean gelukt = db.sql("""
                update ondersteuning.correctieverzoek
                set besluit = ?, antwoord = ?, beantwoord_op = now(), beantwoord_door = toegang.lezer()
                where id = ? and besluit is null""").params(besluit, antwoord, v.id()).update() == 1;
        db.sql("""
                update ondersteuning.taak t set klaar_op = now(), versie = versie + 1
                where t.casus_id = :casus and t.soort = 'correctie' and t.adres = :adres and t.klaar_op is null
                  and not exists (select from ondersteuning.correctieverzoek v where v.casus_id = :casus and v.besluit is null)""")
                .param("casus", v.casusId()).param("adres", adres).update();
        return gelukt;
    }
}
