package nl.vliegwiel.samenwerking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The professionals: their account, what they do, and the roles they hold. */
@Repository
public class Medewerkers {
    static final int PAGINA = 50;

    private final JdbcClient db;

    Medewerkers(JdbcClient db) {
        this.db = db;
    }

    /** A professional as colleagues know one. */
    public record Medewerker(long accountId, String sleutel, String naam, String functie, @Nullable String organisatie,
            @Nullable String telefoon, @Nullable String aanmeldnaam, boolean gesloten) {
    }

    /** One role at one place, for a time. */
    public record Aanstelling(String sleutel, String rol, @Nullable String plek, LocalDate van,
            @Nullable LocalDate tot) {
    }

    private static final String SELECT = """
            select a.id as account_id, a.sleutel, a.naam, coalesce(m.functie, '') as functie, o.naam as organisatie,
                   m.telefoon, a.aanmeldnaam, a.gesloten_op is not null as gesloten
            from toegang.account a
            left join samenwerking.medewerker m on m.account_id = a.id
            left join samenwerking.organisatie o on o.id = m.organisatie_id
            where a.soort = 'medewerker'""";

    /** Professionals after this one, in alphabetical order; {@link #PAGINA} and one more when there is more. */
    public List<Medewerker> list(String zoek, @Nullable Medewerker na) {
        return db.sql(SELECT + " and (a.naam, a.id) > (:na, :id) and (:zoek = '' or a.naam ilike '%' || :zoek || '%')"
                + " order by a.naam, a.id limit " + (PAGINA + 1)).param("na", na == null ? "" : na.naam())
                .param("id", na == null ? 0 : na.accountId()).param("zoek", zoek).query(Medewerker.class).list();
    }

    public Optional<Medewerker> find(String sleutel) {
        return db.sql(SELECT + " and a.sleutel = ?").param(sleutel).query(Medewerker.class).optional();
    }

    public Optional<Medewerker> find(long accountId) {
        return db.sql(SELECT + " and a.id = ?").param(accountId).query(Medewerker.class).optional();
    }

    public List<Aanstelling> aanstellingen(long accountId) {
        return db.sql("""
                select b.sleutel, b.rol, coalesce(s.naam, o.naam) as plek, b.van, b.tot
                from toegang.aanstelling b
                left join samenwerking.school s on s.id = b.school_id
                left join samenwerking.organisatie o on o.id = b.organisatie_id
                where b.account_id = ? order by b.tot nulls first, b.rol, plek limit 200""").param(accountId)
                .query(Aanstelling.class).list();
    }

    /** A new professional; the key for the URL. Empty when the sign-in name belongs to another account. */
    public Optional<String> add(String naam, String aanmeldnaam, String functie, @Nullable Long organisatieId) {
        var sleutel = db.sql("""
                insert into toegang.account (soort, naam, aanmeldnaam) values ('medewerker', ?, ?)
                on conflict (aanmeldnaam) do nothing returning sleutel""").params(naam, aanmeldnaam)
                .query(String.class).optional();
        sleutel.ifPresent(s -> db.sql("insert into samenwerking.medewerker (account_id, organisatie_id, functie)"
                + " select id, ?, ? from toegang.account where sleutel = ?").param(organisatieId).param(functie)
                .param(s).update());
        return sleutel;
    }

    public void giveRole(long accountId, String rol, @Nullable Long schoolId, @Nullable Long organisatieId,
            LocalDate van, @Nullable LocalDate tot) {
        db.sql("insert into toegang.aanstelling (account_id, rol, school_id, organisatie_id, van, tot) values (?, ?, ?, ?, ?, ?)")
                .param(accountId).param(rol).param(schoolId).param(organisatieId).param(van).param(tot).update();
    }

    public void endRole(long accountId, String aanstelling, LocalDate tot) {
        db.sql("update toegang.aanstelling set tot = greatest(van, cast(? as date)) where sleutel = ? and account_id = ?")
                .params(tot, aanstelling, accountId).update();
    }

    public void close(long accountId) {
        db.sql("update toegang.account set gesloten_op = now() where id = ? and gesloten_op is null").param(accountId)
                .update();
    }
}
