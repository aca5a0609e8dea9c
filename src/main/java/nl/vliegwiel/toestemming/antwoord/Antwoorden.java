package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;

/** The answers of a casus. They are added, never changed; what follows from them the database computes. */
@Repository
public class Antwoorden implements Toestemmingsstand {
    private static final String STANDEN = DatabankFile.of("standen.sql", Antwoorden.class);
    /** How an answer came, as staff records it; digitaal is what a family does itself. */
    public static final List<Keuze> WIJZEN = Kennis.rows("codelijsten/wijze.csv").stream()
            .filter(r -> !"digitaal".equals(r.get("code")))
            .map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""))).toList();

    private final JdbcClient db;

    Antwoorden(JdbcClient db) {
        this.db = db;
    }

    /** One line of the history, the newest first. */
    public record Gebeurd(OffsetDateTime op, String doel, String uitkomst, String wijze, String wie, String relatie) {
    }

    private record Rij(String doel, String doelNaam, String uitleg, String ontvanger, String categorieen,
            int maandenGeldig, @Nullable LocalDate geldigTot, @Nullable LocalDate uitzonderingTot,
            @Nullable String soort, String sleutel, boolean nodig, String naam, String relatie,
            @Nullable String uitkomst, @Nullable OffsetDateTime op, @Nullable LocalDate antwoordTot,
            @Nullable String wijze, @Nullable OffsetDateTime gevraagdOp, @Nullable String relaties,
            boolean oudersLezen) {
    }

    /** All purposes in their order, each with who must answer and what was answered; in one statement. */
    public List<Doelstand> list(long casus, LocalDate vandaag) {
        return standen(rows(casus, vandaag));
    }

    private List<Rij> rows(long casus, LocalDate vandaag) {
        return db.sql(STANDEN).param("casus", casus).param("vandaag", vandaag).query(Rij.class).list();
    }

    private static List<Doelstand> standen(List<Rij> rijen) {
        var perDoel = new LinkedHashMap<String, List<Rij>>();
        for (var rij : rijen)
            perDoel.computeIfAbsent(rij.doel(), d -> new ArrayList<>()).add(rij);
        return perDoel.values().stream().map(Antwoorden::stand).toList();
    }

    private static Doelstand stand(List<Rij> rijen) {
        var eerste = rijen.getFirst();
        return new Doelstand(
                new Deeldoel(eerste.doel(), eerste.doelNaam(), eerste.uitleg(), eerste.ontvanger(),
                        eerste.categorieen(), eerste.maandenGeldig()),
                eerste.geldigTot(), eerste.uitzonderingTot(),
                rijen.stream().filter(r -> r.soort() != null)
                        .map(r -> new Antwoord(r.sleutel(), "j".equals(r.soort()), r.naam(), r.relatie(), r.nodig(),
                                r.uitkomst(), r.op(), r.antwoordTot(), r.wijze(), r.gevraagdOp()))
                        .toList());
    }

    @Override
    public Beeld beeld(long casus, LocalDate vandaag) {
        var rijen = rows(casus, vandaag);
        var standen = standen(rijen);
        String relaties = rijen.isEmpty() ? null : rijen.getFirst().relaties();
        return new Beeld(
                standen.stream().filter(s -> s.gevraagd() || s.doel().isHulp()).map(s -> s.stand(vandaag)).toList(),
                relaties == null ? List.of() : List.of(relaties.split(",")),
                !rijen.isEmpty() && rijen.getFirst().oudersLezen(),
                standen.stream().anyMatch(
                        s -> s.doel().isHulp() && (s.geldigTot() != null || s.uitzonderingTot() != null)),
                standen.stream().filter(s -> s.geldigTot() != null && s.doel().isWerkBuitenHetTeam())
                        .map(s -> s.doel().ontvanger()).toList());
    }

    /** The young person and everybody tied to them as a parent, the young person first. */
    public List<Beslisser> beslissers(long jeugdige, LocalDate vandaag) {
        return db.sql("""
                select 'j' as sleutel, true as jeugdige, j.id, j.roepnaam as naam, 'jeugdige' as relatie,
                       null::boolean as heeft_gezag, null::date as gecontroleerd_op, null::text as gecontroleerd_door,
                       case j.geslacht when 'V' then 'haar' when 'M' then 'zijn' else 'de' end as van, 0 as volgorde
                from leerling.jeugdige j where j.id = :jeugdige
                union all
                select o.sleutel, false, o.id, o.naam, g.relatie, g.heeft_gezag, g.gecontroleerd_op, a.naam, '', 1
                from leerling.gezag g
                join leerling.ouder o on o.id = g.ouder_id
                left join toegang.account a on a.id = g.gecontroleerd_door
                where g.jeugdige_id = :jeugdige and g.van <= :vandaag and (g.tot is null or g.tot > :vandaag)
                order by volgorde, relatie, id limit 12""").param("jeugdige", jeugdige).param("vandaag", vandaag)
                .query(Beslisser.class).list();
    }

    /** The reader as one who decides: the young person, or the parent; empty for anybody else. */
    public Optional<Beslisser> zelf(long casus, long jeugdige, LocalDate vandaag) {
        var eigen = db.sql("""
                select coalesce(i.grond_id, 0) from toegang.inzage i
                where i.casus_id = ? and i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern'
                  and i.grond = 'eigen' and i.tot > now() limit 1""").param(casus).query(Long.class).optional();
        return eigen.flatMap(ouder -> beslissers(jeugdige, vandaag).stream()
                .filter(b -> ouder == 0 ? b.jeugdige() : !b.jeugdige() && b.id() == ouder).findFirst());
    }

    /** What was asked and answered, the newest first; at most 30. */
    public List<Gebeurd> history(long casus) {
        return db.sql("""
                select a.op, d.naam as doel, a.uitkomst, a.wijze, coalesce(o.naam, j.roepnaam) as wie,
                       coalesce(g.relatie, 'jeugdige') as relatie
                from toestemming.antwoord a
                join toestemming.doel d on d.doel = a.doel
                join leerling.casus c on c.id = a.casus_id
                left join leerling.jeugdige j on j.id = a.jeugdige_id
                left join leerling.ouder o on o.id = a.ouder_id
                left join leerling.gezag g on g.ouder_id = a.ouder_id and g.jeugdige_id = c.jeugdige_id
                where a.casus_id = ? order by a.op desc, a.id desc limit 30""").param(casus).query(Gebeurd.class)
                .list();
    }

    /**
     * Adds an answer. The database refuses one of somebody who does not belong to the casus, and by whoever does not
     * hold it.
     *
     * @param geldigTot only for gegeven
     * @param tekstversie which text in which version was read; empty when none
     */
    public void add(long casus, String doel, Beslisser wie, String uitkomst, @Nullable LocalDate geldigTot,
            String wijze, String tekstversie) {
        db.sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze, tekstversie)
                values (:casus, :doel, :jeugdige, :ouder, :uitkomst, :geldigTot, :wijze, nullif(:tekstversie, ''))""")
                .param("casus", casus).param("doel", doel)
                .param("jeugdige", wie.jeugdige() ? wie.id() : null, java.sql.Types.BIGINT)
                .param("ouder", wie.jeugdige() ? null : wie.id(), java.sql.Types.BIGINT).param("uitkomst", uitkomst)
                .param("geldigTot", geldigTot, java.sql.Types.DATE).param("wijze", wijze)
                .param("tekstversie", tekstversie).update();
    }

    /** Until when this purpose may be shared now; null: it may not. */
    public @Nullable LocalDate geldigTot(long casus, String doel, LocalDate vandaag) {
        return db.sql("select tot from toestemming.geldig_in(?, ?, array[?::text])").params(casus, vandaag, doel)
                .query((rs, n) -> rs.getObject("tot", LocalDate.class)).optional().orElse(null);
    }

    /** Whether a parent has custody, as this reader checked today. */
    public void gezag(long jeugdige, long ouder, boolean heeftGezag, LocalDate vandaag) {
        db.sql("""
                update leerling.gezag
                set heeft_gezag = ?, gecontroleerd_op = ?, gecontroleerd_door = toegang.lezer(), versie = versie + 1
                where jeugdige_id = ? and ouder_id = ?""").params(heeftGezag, vandaag, jeugdige, ouder).update();
    }

    /** Whether this reader may record who has custody. */
    public boolean magGezag(long jeugdige) {
        return db.sql("select leerling.legt_gezag_vast(?)").param(jeugdige).query(Boolean.class).single();
    }

    /** Whether this reader holds the casus: writes in it, or keeps it for closing. Consent and break-glass to read do not. */
    public boolean holds(long casus) {
        return db.sql("""
                select exists (select from toegang.inzage i
                               where i.casus_id = ? and i.wie = any ((select toegang.sleutels())::text[])
                                 and i.categorie = 'kern' and i.tot > now() and (i.schrijven or i.grond = 'houder'))""")
                .param(casus).query(Boolean.class).single();
    }

    /** Refuses whoever only reads. */
    public void mustHold(long casus) {
        if (!holds(casus))
            throw new Geweigerd("In deze casus kun je alleen lezen.");
    }

    /** Who sees this casus for this purpose now, and how often they looked. */
    public List<Ontvanger> ontvangers(long casus, String doel) {
        return db.sql("select wie, naam, rol, plek, sinds, keren, laatst from toestemming.ontvangers(?, ?) limit 30")
                .params(casus, doel).query(Ontvanger.class).list();
    }

    /** in gesprek, telefoon, papier, digitaal */
    static String wijze(@Nullable String code) {
        return code == null ? "" : code.equals("gesprek") ? "in gesprek" : code.equals("papier") ? "op papier" : code;
    }
}
