package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Nederlands;

/** The part of the log about one casus that the family can read, per day and person. */
@Repository
public class WieKeekMee {
    private static final int PAGINA = 60;
    private static final Map<String, String> WAAROM = Map.of("begeleiding", "Voor begeleiding en teamoverleg",
            "schooldossier", "Eigen dossier van de school", "swv", "Overleg met het samenwerkingsverband",
            "houder", "Om af te ronden en voor inzage door het gezin", "noodtoegang", "Noodtoegang",
            "uitzondering", "Afweging zonder toestemming", "leerplicht", "Delen met leerplicht",
            "toegang", "Overleg met de gemeentelijke toegang", "jeugdarts", "Overleg met de jeugdarts");
    private static final Map<String, String> DAAD = Map.of("inzien", "Bekeek", "vastleggen", "Legde vast:", "wijzigen",
            "Paste aan:", "verwijderen", "Maakte ongedaan:", "zoeken", "Vond bij zoeken:", "afdrukken", "Drukte af:",
            "uitvoeren", "Haalde op:");

    private record Rij(LocalDate dag, @Nullable Long lezer, String rol, String waarom, @Nullable String naam,
            @Nullable String organisatie, String gebeurtenis, String object, long keer) {
    }

    /** Days, and the day before which there is more; null when there is not. */
    public record Lijst(List<WieKeekMeePage.Dag> dagen, @Nullable LocalDate verder) {
    }

    private final JdbcClient db;
    private final Rollen rollen;

    WieKeekMee(JdbcClient db, Rollen rollen) {
        this.db = db;
        this.rollen = rollen;
    }

    /**
     * Whole days, newest first. The looks of the family itself and closed parts stay out.
     *
     * @param voor days before this one; null: from the newest
     */
    public Lijst list(long casus, @Nullable LocalDate voor) {
        var rijen = db.sql("""
                with dagen as (
                    select distinct (r.op at time zone 'Europe/Amsterdam')::date as dag from logboek.regel r
                    where r.casus_id = :casus and not r.gesloten and r.rol not in ('jeugdige', 'ouder')
                      and r.op < coalesce(:voor::date::timestamp at time zone 'Europe/Amsterdam', 'infinity')
                    order by dag desc limit :hoogstens),
                laatste as (
                    select (r.op at time zone 'Europe/Amsterdam')::date as dag, r.lezer, r.rol,
                           coalesce(r.waarom, '') as waarom, r.gebeurtenis, r.object, count(*) as keer, max(r.op) as op
                    from logboek.regel r
                    where r.casus_id = :casus and not r.gesloten and r.rol not in ('jeugdige', 'ouder')
                      and (r.op at time zone 'Europe/Amsterdam')::date in (select d.dag from dagen d)
                    group by 1, 2, 3, 4, 5, 6)
                select l.dag, l.lezer, l.rol, l.waarom, a.naam, o.naam as organisatie, l.gebeurtenis, l.object, l.keer
                from laatste l
                left join toegang.account a on a.id = l.lezer
                left join samenwerking.medewerker m on m.account_id = l.lezer
                left join samenwerking.organisatie o on o.id = m.organisatie_id
                order by l.dag desc, max(l.op) over (partition by l.dag, l.lezer, l.rol, l.waarom) desc, l.lezer, l.op
                limit 5000""").param("casus", casus).param("voor", voor, java.sql.Types.DATE)
                .param("hoogstens", PAGINA + 1).query(Rij.class).list();
        var dagen = new LinkedHashMap<LocalDate, Map<List<Object>, List<Rij>>>();
        for (var r : rijen)
            dagen.computeIfAbsent(r.dag(), d -> new LinkedHashMap<>()).computeIfAbsent(
                    List.of(r.lezer() == null ? 0L : r.lezer(), r.rol(), r.waarom()), k -> new ArrayList<>()).add(r);
        boolean meer = dagen.size() > PAGINA;
        var lijst = dagen.entrySet().stream().limit(PAGINA).map(d -> new WieKeekMeePage.Dag(
                Nederlands.hoofdletter(Nederlands.dagVoluit(d.getKey())),
                d.getValue().values().stream().map(this::rij).toList())).toList();
        return new Lijst(lijst, meer ? dagen.keySet().stream().skip(PAGINA - 1).findFirst().orElse(null) : null);
    }

    private WieKeekMeePage.Rij rij(List<Rij> van) {
        var r = van.getFirst();
        String wie = r.naam() != null ? r.naam() : r.lezer() == null ? "Vliegwiel" : "Oud-medewerker";
        String functie = r.lezer() == null ? "automatisch" : rollen.naam(r.rol());
        return new WieKeekMeePage.Rij(wie, r.organisatie() == null ? functie : functie + ", " + r.organisatie(),
                WAAROM.getOrDefault(r.waarom(), Nederlands.hoofdletter(r.waarom())), wat(van),
                r.waarom().equals("noodtoegang"));
    }

    /** Bekeek dossier en plan. Legde vast: contact, 2 keer. */
    private static String wat(List<Rij> van) {
        var perDaad = new LinkedHashMap<String, List<String>>();
        for (var r : van) {
            String ding = r.object().equals("casus") ? "dossier" : r.object().replace('-', ' ').replace('_', ' ');
            boolean tellen = r.keer() > 1 && !r.gebeurtenis().equals("inzien");
            perDaad.computeIfAbsent(r.gebeurtenis(), d -> new ArrayList<>())
                    .add(tellen ? ding + " (" + Nederlands.aantal(r.keer(), "keer", "keer") + ")" : ding);
        }
        var zinnen = new ArrayList<String>();
        perDaad.forEach((daad, dingen) -> zinnen
                .add(DAAD.getOrDefault(daad, daad) + " " + Nederlands.opsomming(dingen) + "."));
        return String.join(" ", zinnen);
    }
}
