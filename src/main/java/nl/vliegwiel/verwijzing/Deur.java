package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.toegang.Sessies;

/**
 * What somebody without an account can do with the link or key of a referrer: refer, see the own referrals, ask about
 * one, take one back. The database knows by the hash whose it is, and gives nothing of anybody else.
 */
@Repository
public class Deur {
    static final String LINK = "link";
    static final String API = "api";

    private final JdbcClient db;
    private final JsonMapper json;

    Deur(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A referrer whose link is good today. */
    record Houder(long verwijzerId, long linkId, String naam, String soort, LocalDate verlooptOp) {
    }

    /** Somebody of the team of a school, to call. */
    public record Teamlid(long schoolId, String schoolSleutel, String school, String naam, String functie,
            String telefoon) {
    }

    /** uitkomst: goed, dubbel, link, te_vaak or school. */
    record Ontvangst(String uitkomst, String kenmerk) {
        boolean goed() {
            return uitkomst.equals("goed") || uitkomst.equals("dubbel");
        }
    }

    /** A referral as its referrer sees it: no name of anybody. */
    public record Eigen(String kenmerk, @Nullable String externId, OffsetDateTime ontvangenOp, String school,
            String stand, @Nullable OffsetDateTime standOp, @Nullable LocalDate contactOp, LocalDate reagerenVoor,
            @Nullable String weigerreden, String bericht) {
    }

    /** A question of this referrer, with what the team answered; empty as long as it did not. */
    public record Vraag(String kenmerk, String tekst, OffsetDateTime gesteldOp, LocalDate antwoordenVoor,
            String antwoord, @Nullable OffsetDateTime beantwoordOp) {
    }

    Optional<Houder> find(String token, String soort) {
        return db.sql("select * from verwijzing.link_van(?, ?)").params(Sessies.hash(token), soort)
                .query(Houder.class).optional();
    }

    List<Teamlid> teams() {
        return db.sql("select * from verwijzing.teams()").query(Teamlid.class).list();
    }

    /** velden: roepnaam, achternaam, geboortedatum, bereik_wie, telefoon, vraag, spoed, ja_van, terugkoppeling, extern_id, inzending. */
    Ontvangst refer(String token, String soort, String school, Map<String, ?> velden, LocalDate voor,
            LocalDate bewaren) {
        return db.sql("select * from verwijzing.ingediend(:hash, :soort, :school, :velden::jsonb, :voor, :bewaren)")
                .param("hash", Sessies.hash(token)).param("soort", soort).param("school", school)
                .param("velden", json.writeValueAsString(velden)).param("voor", voor).param("bewaren", bewaren)
                .query(Ontvangst.class).single();
    }

    List<Eigen> list(String token, String soort) {
        return db.sql("select * from verwijzing.eigen(?, ?)").params(Sessies.hash(token), soort)
                .query(Eigen.class).list();
    }

    /** False when it is not there, not this referrer's, or past the point where it can be taken back. */
    boolean revoke(String token, String soort, String kenmerk) {
        return db.sql("select verwijzing.herroepen(?, ?, ?)").params(Sessies.hash(token), soort, kenmerk)
                .query(Boolean.class).single();
    }

    /** goed; else link, weg (not theirs or taken back), stil (the family wants no feedback) or wacht (the former is not answered yet). */
    String ask(String token, String soort, String kenmerk, Map<String, ?> velden, LocalDate voor) {
        return db.sql("select verwijzing.vraag_gesteld(:hash, :soort, :kenmerk, :velden::jsonb, :voor)")
                .param("hash", Sessies.hash(token)).param("soort", soort).param("kenmerk", kenmerk)
                .param("velden", json.writeValueAsString(velden)).param("voor", voor).query(String.class).single();
    }

    List<Vraag> questions(String token, String soort) {
        return db.sql("select * from verwijzing.eigen_vragen(?, ?)").params(Sessies.hash(token), soort)
                .query(Vraag.class).list();
    }
}
