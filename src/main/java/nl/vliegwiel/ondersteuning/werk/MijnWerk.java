package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.Berichten;

/** Gathers Mijn werk for the role of this session: the same number of statements for one task and for two hundred. */
@Repository
class MijnWerk {
    /** How many days something that was shared counts as new. */
    private static final int NIEUW = 14;

    private final JdbcClient db;
    private final Werklijst werklijst;
    private final Toestemmingsstanden standen;
    private final Vastlegtijden tijden;
    private final Berichten berichten;
    private final Rollen rollen;
    private final Clock clock;

    MijnWerk(JdbcClient db, Werklijst werklijst, Toestemmingsstanden standen, Vastlegtijden tijden,
            Berichten berichten, Rollen rollen, Clock clock) {
        this.db = db;
        this.werklijst = werklijst;
        this.standen = standen;
        this.tijden = tijden;
        this.berichten = berichten;
        this.rollen = rollen;
        this.clock = clock;
    }

    /** @param contact the small form, null for who records no contacts */
    MijnWerkPage page(String school, boolean team, @Nullable SnelContact contact) {
        var vandaag = LocalDate.now(clock);
        String rol = Lezer.nu().rol();
        boolean werktErin = rollen.magBewerken(rol, "casus");
        var scholen = werklijst.scholen();
        boolean bekend = scholen.stream().anyMatch(s -> s.waarde().equals(school));
        return new MijnWerkPage(vandaag, scholen, bekend ? school : "", team && werktErin,
                regels(bekend ? school : "", team && werktErin, vandaag), contact,
                tijden.since(vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                werktErin || rol.equals("mentor") ? List.of() : gedeeld(vandaag),
                rol.equals("mentor") ? signalen() : List.of(), rollen.magBewerken(rol, "signaal"), true, werktErin,
                berichten.wachtend(), rollen.magInzien(rol, "noodtoegang"),
                rollen.magBewerken(rol, "reeksoverdracht"));
    }

    private List<TaakRow.Regel> regels(String school, boolean team, LocalDate vandaag) {
        var taken = werklijst.list(school, team);
        var stand = standen.list(
                taken.stream().map(TaakRow::casusId).filter(Objects::nonNull).distinct().toList(), vandaag);
        return taken.stream()
                .map(t -> new TaakRow.Regel(t,
                        t.casusId() == null ? t.zonderToestemming() : stand.get(t.casusId()), t.wanneer(vandaag)))
                .toList();
    }

    /** What came to this reader lately because a family said yes. */
    private List<MijnWerkPage.Gedeeld> gedeeld(LocalDate vandaag) {
        return db.sql("""
                select c.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                       coalesce(i.klas, '') as klas, h.korte_naam as school, z.sinds
                from (select a.casus_id, min(a.van)::date as sinds from toegang.inzage a
                      where a.wie = any ((select toegang.sleutels())::text[]) and a.categorie = 'kern' and a.tot > now()
                      group by a.casus_id having min(a.van) > :vanaf::date
                      order by min(a.van) desc limit 10) z
                join leerling.casus c on c.id = z.casus_id
                join leerling.jeugdige j on j.id = c.jeugdige_id
                join samenwerking.school h on h.id = c.school_id
                left join lateral (select n.klas from leerling.inschrijving n
                     where n.jeugdige_id = j.id and n.school_id = c.school_id order by n.van desc limit 1) i on true
                order by z.sinds desc, naam""").param("vanaf", vandaag.minusDays(NIEUW))
                .query(MijnWerkPage.Gedeeld.class).list();
    }

    private List<MijnWerkPage.EigenSignaal> signalen() {
        return db.sql("""
                select s.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                       (s.gemeld_op at time zone 'Europe/Amsterdam')::date as gemeld_op, s.reageren_voor,
                       s.beoordeeld_op is not null as beoordeeld
                from ondersteuning.signaal s
                left join leerling.jeugdige j on j.id = s.jeugdige_id
                where s.melder_id = (select toegang.lezer())
                order by s.gemeld_op desc limit 5""").query(MijnWerkPage.EigenSignaal.class).list();
    }
}
