package nl.vliegwiel.ondersteuning.stuk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Sleutelbestand;
import nl.vliegwiel.toegang.Versleuteling;
import nl.vliegwiel.web.NietGevonden;

/** The files of the casussen that this reader may read; what they hold is enciphered before it comes to the database. */
@Repository
public class Stukken {
    private static final String LEZEN = """
            select s.id, s.sleutel, s.casus_id, s.titel, s.bestandsnaam, s.soort, s.bytes, s.vastgelegd_op, a.naam as door_naam,
                   s.verwijderd_op, v.naam as verwijderd_door_naam, s.verwijderd_om, s.regime, s.gesloten_om, s.gesloten_tot
            from ondersteuning.stuk s
            join toegang.account a on a.id = s.door
            left join toegang.account v on v.id = s.verwijderd_door""";

    private final JdbcClient db;
    private final Path sleutel;
    private final SecureRandom random = new SecureRandom();

    Stukken(JdbcClient db, @Value("${vliegwiel.gegevens:gegevens}") Path gegevens) {
        this.db = db;
        this.sleutel = gegevens.toAbsolutePath().resolve("sleutels/stukken.key");
    }

    /** The newest first; at most 200. */
    public List<Stuk> list(long casus) {
        return db.sql(LEZEN + " where s.casus_id = ? order by s.id desc limit 200").param(casus).query(Stuk.class)
                .list();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Stuk get(String stuk, long casus) {
        return db.sql(LEZEN + " where s.sleutel = ? and s.casus_id = ?").params(stuk, casus).query(Stuk.class)
                .optional().orElseThrow(NietGevonden::new);
    }

    /** The regimes of the help in this casus; prevention is always one. */
    List<String> regimes(long casus) {
        return db.sql("""
                select distinct r from (select 'preventie' as r union all
                    select t.regime from ondersteuning.traject t where t.casus_id = ?) x order by r""").param(casus)
                .query(String.class).list();
    }

    /**
     * Keeps a file, and gives its id.
     *
     * @param geslotenTot day to look again whether the family may read it; null: it may
     */
    long add(long casus, StukForm form, String bestandsnaam, Stuksoort soort, @Nullable LocalDate geslotenTot,
            byte[] inhoud) {
        byte[] willekeurig = new byte[8];
        random.nextBytes(willekeurig);
        String nieuw = HexFormat.of().formatHex(willekeurig);
        return db
                .sql("""
                        insert into ondersteuning.stuk (sleutel, casus_id, titel, bestandsnaam, soort, bytes, regime, gesloten_om, gesloten_tot, inhoud)
                        values (:sleutel, :casus, :titel, :naam, :soort, :bytes, :regime, :geslotenOm, :geslotenTot, :inhoud) returning id""")
                .param("sleutel", nieuw).param("casus", casus).param("titel", form.wat()).param("naam", bestandsnaam)
                .param("soort", soort.code()).param("bytes", inhoud.length).param("regime", form.deel())
                .param("geslotenOm", form.gesloten(), Types.VARCHAR).param("geslotenTot", geslotenTot, Types.DATE)
                .param("inhoud", versleuteling().enciphered(inhoud, "casus " + casus, nieuw, random))
                .query(Long.class).single();
    }

    /** What it holds. */
    byte[] inhoud(Stuk s) {
        byte[] bewaard = db.sql("select inhoud from ondersteuning.stuk where id = ? and inhoud is not null")
                .param(s.id()).query(byte[].class).optional().orElseThrow(NietGevonden::new);
        return versleuteling().deciphered(bewaard, "casus " + s.casusId(), s.sleutel());
    }

    /** The family may read it from now on; false when it might already. */
    boolean geopend(Stuk s) {
        return db.sql("""
                update ondersteuning.stuk set gesloten_om = null, gesloten_tot = null
                where id = ? and gesloten_om is not null and verwijderd_op is null""").param(s.id()).update() == 1;
    }

    /** What it holds goes; false when that was done already. */
    boolean verwijderd(Stuk s, String waarom) {
        return db.sql("""
                update ondersteuning.stuk
                set inhoud = null, verwijderd_op = now(), verwijderd_door = ?, verwijderd_om = ?
                where id = ? and verwijderd_op is null""").params(Lezer.nu().accountId(), waarom, s.id()).update() == 1;
    }

    private Versleuteling versleuteling() {
        return new Versleuteling(Sleutelbestand.made(sleutel));
    }
}
