package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.leerling.Toestemmingsstand.Stand;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.ondersteuning.stuk.Stukken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.NietGevonden;

/** The plans that are about this reader, or about a child of this reader; the database decides which these are. */
@Repository
public class MijnPlannen {
    /** A plan to choose, for a parent of two. */
    public record Keus(String sleutel, String roepnaam, String school) {
    }

    private record Rij(LocalDate dag, @Nullable String naam, String rol) {
    }

    /** What parents read of the others: never who, never what. */
    private static final String VOOR_OUDERS = "Nog niet iedereen heeft ja gezegd";

    private final JdbcClient db;
    private final Casuskoppen koppen;
    private final Taken taken;
    private final Correctieverzoeken verzoeken;
    private final Doelen doelen;
    private final Krachten krachten;
    private final Betrokkenen betrokkenen;
    private final Stukken stukken;
    private final Rollen rollen;

    MijnPlannen(JdbcClient db, Casuskoppen koppen, Taken taken, Correctieverzoeken verzoeken, Doelen doelen,
            Krachten krachten, Betrokkenen betrokkenen, Stukken stukken, Rollen rollen) {
        this.db = db;
        this.koppen = koppen;
        this.taken = taken;
        this.verzoeken = verzoeken;
        this.doelen = doelen;
        this.krachten = krachten;
        this.betrokkenen = betrokkenen;
        this.stukken = stukken;
        this.rollen = rollen;
    }

    /** The top of the own plan with this key; throws when it is not there or not one's own. */
    Casuskop kop(String sleutel) {
        if (list().stream().noneMatch(k -> k.sleutel().equals(sleutel)))
            throw new NietGevonden();
        return koppen.get(sleutel, "");
    }

    /** The open ones first, then the newest; at most 20. */
    List<Keus> list() {
        return db
                .sql("""
                        select c.sleutel, j.roepnaam, s.korte_naam as school
                        from leerling.casus c
                        join leerling.jeugdige j on j.id = c.jeugdige_id
                        join samenwerking.school s on s.id = c.school_id
                        where c.id in (select i.casus_id from toegang.inzage i
                              where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'werk' and i.grond = 'eigen'
                                and i.tot > now())
                        order by c.gesloten_op is not null, c.geopend_op desc, c.id desc limit 20""")
                .query(Keus.class).list();
    }

    MijnPlan get(Casuskop kop) {
        boolean ouder = Lezer.nu().heeftRol("ouder");
        long id = kop.casusId();
        var open = taken.ofCasus(id);
        return new MijnPlan(kop, ouder, doelen.list(id), woorden(id), krachten.list(id),
                betrokkenen.list(id).stream()
                        .map(b -> new MijnPlan.Mens(b.naam(), rollen.naam(b.rol()), b.eersteVerantwoordelijke()))
                        .toList(),
                open.stream().filter(t -> t.soort().equals("evaluatie")).map(Taak::op).findFirst()
                        .orElse(null),
                gekeken(id), kop.strook().stream().map(s -> ouder ? voorOuders(s) : s).toList(),
                besluit(id), open.stream().filter(t -> t.soort().equals("actie")).toList(),
                stukken.list(id).stream().filter(s -> !s.weg()).toList(), verzoeken.list(id));
    }

    /** The last sentence that the team wrote for the young person. */
    private MijnPlan.@Nullable Besluit besluit(long casus) {
        return db.sql("""
                select (op at time zone 'Europe/Amsterdam')::date as dag, tekst from ondersteuning.gebeurtenis
                where casus_id = ? and soort = 'besluit' and tekst <> '' order by op desc, id desc limit 1""")
                .param(casus).query(MijnPlan.Besluit.class).optional().orElse(null);
    }

    /** Whom the family can ask: the first responsible, else the school. */
    String wie(Casuskop kop) {
        return betrokkenen.eerste(kop.casusId()).map(b -> b.naam().split(" ", 2)[0]).orElse("de school");
    }

    /** Goal → the last words with an own rating. */
    private Map<Long, String> woorden(long casus) {
        return db.sql("""
                select distinct on (doel_id) doel_id, woorden from ondersteuning.cijfer
                where casus_id = ? and ongedaan_op is null order by doel_id, op desc, id desc""").param(casus)
                .query((rs, n) -> Map.entry(rs.getLong("doel_id"), rs.getString("woorden"))).list().stream()
                .filter(e -> !e.getValue().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when this is not the reader's own plan. */
    boolean rated(long doel, int cijfer, String woorden, LocalDate vandaag) {
        return db.sql("select ondersteuning.eigen_cijfer(?, ?, ?, ?)").params(doel, cijfer, woorden, vandaag)
                .query(Boolean.class).single();
    }

    private static Stand voorOuders(Stand s) {
        return s.soort().equals("ok") ? s : new Stand(s.naam(), VOOR_OUDERS, "let", "zandloper");
    }

    /** Who looked, once for each day, without the family itself and without closed parts. */
    private List<MijnPlan.Gekeken> gekeken(long casus) {
        return db.sql("""
                select (r.op at time zone 'Europe/Amsterdam')::date as dag, a.naam, r.rol
                from logboek.regel r left join toegang.account a on a.id = r.lezer
                where r.casus_id = ? and not r.gesloten and r.rol not in ('jeugdige', 'ouder', '')
                  and r.gebeurtenis in ('inzien', 'afdrukken') and r.uitkomst = 'gelukt'
                group by 1, 2, 3 order by dag desc, max(r.op) desc limit 10""").param(casus).query(Rij.class).list()
                .stream()
                .map(r -> new MijnPlan.Gekeken(r.dag(), r.naam() == null ? "Oud-medewerker" : r.naam(),
                        rollen.naam(r.rol())))
                .toList();
    }
}
