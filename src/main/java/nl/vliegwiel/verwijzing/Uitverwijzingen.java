package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** Referrals out: of the casussen that this reader works in, and those sent to this reader's organisation. */
@Repository
public class Uitverwijzingen {
    private static final String LEZEN = """
            select u.id, u.sleutel, u.casus_id, coalesce(c.sleutel, '') as casus_sleutel,
                   concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, u.school_id,
                   s.korte_naam as school, u.soort, u.ontvanger, o.naam as ontvanger_naam, u.hulpsoort, u.vorige_soort,
                   u.reden_zwaarder, u.vraag, u.bereik_wie, u.telefoon, u.verzonden_op, u.reageren_voor, u.gezien_op,
                   u.aangenomen_op, u.geweigerd_op, u.weigerreden, u.begonnen_op, u.gedaan_op, u.antwoord, u.herroepen_op,
                   u.vervallen_op, u.wacht_op_ja_sinds, coalesce(e.korte_naam, '') as van_school, u.versie
            from verwijzing.uitverwijzing u
            join samenwerking.school s on s.id = u.school_id
            join samenwerking.organisatie o on o.id = u.organisatie_id
            left join samenwerking.school e on e.id = u.van_school_id
            left join leerling.casus c on c.id = u.casus_id
            left join leerling.jeugdige j on j.id = c.jeugdige_id""";

    private final JdbcClient db;

    Uitverwijzingen(JdbcClient db) {
        this.db = db;
    }

    /** Whom a receiver may know of: a name, a birth date, a school, and who refers. */
    public record Wie(String roepnaam, String achternaam, LocalDate geboortedatum, String school, String verwezenDoor,
            String functie, String telefoon) {
    }

    /** A new referral, not yet stored. */
    record Nieuw(long casusId, long schoolId, String soort, String doel, long organisatieId, String ontvanger,
            @Nullable Long voorzieningId, String hulpsoort, String vorigeSoort, String redenZwaarder, String vraag,
            String bereikWie, String telefoon, LocalDate reagerenVoor, @Nullable String inzending) {
    }

    List<Uitverwijzing> list() {
        return db.sql(LEZEN + " order by u.verzonden_op desc limit 60").query(Uitverwijzing.class).list();
    }

    List<Uitverwijzing> ofCasus(long casus) {
        return db.sql(LEZEN + " where u.casus_id = ? order by u.verzonden_op desc limit 30").param(casus)
                .query(Uitverwijzing.class).list();
    }

    Uitverwijzing get(String sleutel) {
        return db.sql(LEZEN + " where u.sleutel = ?").param(sleutel).query(Uitverwijzing.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** Only for the receiver, and only as long as the consent holds; the database decides. */
    Optional<Wie> wie(String sleutel) {
        return db.sql("select * from verwijzing.over_wie(?)").param(sleutel).query(Wie.class).optional();
    }

    /** Whether the consent for this purpose holds today. */
    boolean allowed(long casus, String doel) {
        return db.sql("select coalesce(verwijzing.mag(?, ?), false)").params(casus, doel).query(Boolean.class)
                .single();
    }

    /** How heavy the help was that was last taken up in this casus; the team itself when there was none. */
    String vorigeSoort(long casus) {
        return db.sql("""
                select hulpsoort from verwijzing.uitverwijzing where casus_id = ? and begonnen_op is not null
                order by begonnen_op desc, id desc limit 1""").param(casus).query(String.class).optional()
                .orElse("school");
    }

    /** The database refuses it without the consent of today for this receiver. Empty: this form was sent before. */
    Optional<String> add(Nieuw n) {
        if (n.inzending() != null && db.sql("select exists (select from verwijzing.uitverwijzing where inzending = ?)")
                .param(n.inzending()).query(Boolean.class).single())
            return Optional.empty();
        return db.sql("""
                insert into verwijzing.uitverwijzing (casus_id, school_id, soort, doel, organisatie_id, ontvanger,
                    voorziening_id, hulpsoort, vorige_soort, reden_zwaarder, vraag, bereik_wie, telefoon, reageren_voor,
                    inzending)
                values (:casusId, :schoolId, :soort, :doel, :organisatieId, :ontvanger, :voorzieningId::bigint,
                    :hulpsoort, :vorigeSoort, :redenZwaarder, :vraag, :bereikWie, :telefoon, :reagerenVoor, :inzending)
                returning sleutel""").paramSource(n).query(String.class).optional();
    }

    private boolean step(Uitverwijzing u, String set, Map<String, ?> params) {
        return db.sql("update verwijzing.uitverwijzing set " + set + ", versie = versie + 1"
                + " where id = :id and versie = :versie").params(params).param("id", u.id())
                .param("versie", u.versie()).update() == 1;
    }

    void seen(Uitverwijzing u) {
        db.sql("update verwijzing.uitverwijzing set gezien_op = now() where id = ? and gezien_op is null")
                .param(u.id()).update();
    }

    boolean accepted(Uitverwijzing u, String antwoord) {
        return step(u, "aangenomen_op = now(), antwoord = :antwoord", Map.of("antwoord", antwoord));
    }

    boolean refused(Uitverwijzing u, String reden, String antwoord) {
        return step(u, "geweigerd_op = now(), weigerreden = :reden, antwoord = :antwoord",
                Map.of("reden", reden, "antwoord", antwoord));
    }

    boolean begun(Uitverwijzing u, LocalDate op) {
        return step(u, "begonnen_op = :op", Map.of("op", op));
    }

    boolean done(Uitverwijzing u, String antwoord) {
        return step(u, "gedaan_op = now(), antwoord = :antwoord", Map.of("antwoord", antwoord));
    }

    boolean revoked(Uitverwijzing u) {
        return step(u, "herroepen_op = now()", Map.of());
    }

    /** A task for whoever sent it. */
    void taskForSender(Uitverwijzing u, String titel, LocalDate op) {
        db.sql("select verwijzing.taak_voor_afzender(?, ?, ?)").params(u.sleutel(), titel, op).query().singleValue();
    }
}
