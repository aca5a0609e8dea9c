package nl.vliegwiel.hulpaanbod;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The help on offer in the database; who keeps it changes it. */
@Repository
public class Voorzieningen {
    private static final String LEZEN = """
            select v.id, v.sleutel, v.houder_id, o.naam as houder, v.naam, v.soort, v.omschrijving, v.voor_wie,
                   v.leeftijd_van, v.leeftijd_tot, array_to_string(v.themas, ',') as themas,
                   array_to_string(v.gemeenten, ',') as gemeenten, array_to_string(v.scholen, ',') as scholen,
                   v.verwijzing, v.aanmelden, v.telefoon, v.website, v.kosten, v.wachtweken, v.wacht_op, v.geldig_van,
                   v.geldig_tot, v.nagekeken_op, v.versie
            from hulpaanbod.voorziening v join samenwerking.organisatie o on o.id = v.houder_id""";
    private static final String ZOEKEN = """

            where v.geldig_van <= :op and (v.geldig_tot is null or v.geldig_tot > :op)
              and (:thema = '' or cardinality(v.themas) = 0 or :thema = any (v.themas))
              and (:leeftijd::int is null or :leeftijd::int between v.leeftijd_van and v.leeftijd_tot)
              and (:gemeente::bigint is null or cardinality(v.gemeenten) = 0 or :gemeente::bigint = any (v.gemeenten))
              and (:school::bigint is null or cardinality(v.scholen) = 0 or :school::bigint = any (v.scholen))
              and (:soort = '' or v.soort = :soort)
              and (:woord = '' or strpos(lower(v.naam || ' ' || v.omschrijving || ' ' || v.voor_wie || ' ' || o.naam),
                                         lower(:woord)) > 0)""";
    private static final String LICHT_EERST = " order by array_position("
            + "array['school', 'buurt', 'preventief', 'gebiedsteam', 'gespecialiseerd'], v.soort),"
            + " v.wachtweken nulls last, v.naam limit 200";

    private final JdbcClient db;

    Voorzieningen(JdbcClient db) {
        this.db = db;
    }

    /** What somebody looks for; null and empty mean any. */
    public record Zoekvraag(String thema, @Nullable Integer leeftijd, @Nullable Long gemeente, @Nullable Long school,
            String soort, String woord) {
    }

    /** What is there on this day for this question, light first; at most 200. */
    public List<Voorziening> list(Zoekvraag z, LocalDate op) {
        return db.sql(LEZEN + ZOEKEN + LICHT_EERST)
                .param("op", op).param("thema", z.thema()).param("leeftijd", z.leeftijd(), Types.INTEGER)
                .param("gemeente", z.gemeente(), Types.BIGINT).param("school", z.school(), Types.BIGINT)
                .param("soort", z.soort())
                .param("woord", z.woord()).query(Voorziening.class).list();
    }

    public Optional<Voorziening> find(String sleutel) {
        return db.sql(LEZEN + " where v.sleutel = ?").param(sleutel).query(Voorziening.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there. */
    public Voorziening get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    /** The one that this keeper has today under this name. */
    Optional<Voorziening> findByName(long houder, String naam, LocalDate op) {
        return db.sql(LEZEN + " where v.houder_id = ? and lower(v.naam) = lower(?)"
                + " and (v.geldig_tot is null or v.geldig_tot > ?) order by v.id limit 1").params(houder, naam, op)
                .query(Voorziening.class).optional();
    }

    /** All that these organisations keep, what nobody looked at longest on top; at most 200. */
    List<Voorziening> ofKeepers(List<Long> houders) {
        return houders.isEmpty()
                ? List.of()
                : db.sql(LEZEN + " where v.houder_id in (:houders) order by v.nagekeken_op, v.naam limit 200")
                        .param("houders", houders).query(Voorziening.class).list();
    }

    String add(Voorziening v) {
        return params("""
                insert into hulpaanbod.voorziening (houder_id, naam, soort, omschrijving, voor_wie, leeftijd_van,
                    leeftijd_tot, themas, gemeenten, scholen, verwijzing, aanmelden, telefoon, website, kosten,
                    wachtweken, wacht_op, geldig_van, geldig_tot, nagekeken_op)
                values (:houder, :naam, :soort, :omschrijving, :voorWie, :van, :tot, :themas, :gemeenten, :scholen,
                    :verwijzing, :aanmelden, :telefoon, :website, :kosten, :wachtweken, :wachtOp, :geldigVan,
                    :geldigTot, :nagekekenOp)
                returning sleutel""", v).query(String.class).single();
    }

    /** Saves what changed; false when a colleague was first, or this reader does not keep it. */
    boolean save(Voorziening v) {
        return params("""
                update hulpaanbod.voorziening
                set naam = :naam, soort = :soort, omschrijving = :omschrijving, voor_wie = :voorWie,
                    leeftijd_van = :van, leeftijd_tot = :tot, themas = :themas, gemeenten = :gemeenten,
                    scholen = :scholen, verwijzing = :verwijzing, aanmelden = :aanmelden, telefoon = :telefoon,
                    website = :website, kosten = :kosten, wachtweken = :wachtweken, wacht_op = :wachtOp,
                    geldig_van = :geldigVan, geldig_tot = :geldigTot, nagekeken_op = :nagekekenOp, versie = versie + 1
                where id = :id and versie = :versie and houder_id = :houder""", v).param("id", v.id())
                .param("versie", v.versie()).update() == 1;
    }

    private JdbcClient.StatementSpec params(String sql, Voorziening v) {
        return db.sql(sql).param("houder", v.houderId()).param("naam", v.naam()).param("soort", v.soort())
                .param("omschrijving", v.omschrijving()).param("voorWie", v.voorWie()).param("van", v.leeftijdVan())
                .param("tot", v.leeftijdTot()).param("themas", v.themas().toArray(String[]::new))
                .param("gemeenten", v.gemeenten().toArray(Long[]::new))
                .param("scholen", v.scholen().toArray(Long[]::new)).param("verwijzing", v.verwijzing())
                .param("aanmelden", v.aanmelden()).param("telefoon", v.telefoon()).param("website", v.website())
                .param("kosten", v.kosten()).param("wachtweken", v.wachtweken(), Types.INTEGER)
                .param("wachtOp", v.wachtOp(), Types.DATE)
                .param("geldigVan", v.geldigVan()).param("geldigTot", v.geldigTot(), Types.DATE)
                .param("nagekekenOp", v.nagekekenOp());
    }
}
