package nl.vliegwiel.leerling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.NietGevonden;

/** Reads the top of a casus page in two statements: the identity, and the strip of consent. */
@Repository
public class Casuskoppen {
    private record Onderdeel(String sleutel, String naam, String pad, String recht) {
    }

    private static final List<Onderdeel> ONDERDELEN = List.of(new Onderdeel("overzicht", "Overzicht", "", "casus"),
            new Onderdeel("plan", "Plan en doelen", "/plan", "casus"),
            new Onderdeel("stukken", "Stukken", "/stukken", "casus"),
            new Onderdeel("hulp", "Hulp en routes", "/hulp", "inverwijzing"),
            new Onderdeel("toestemming", "Toestemming", "/toestemming", "toestemming"),
            new Onderdeel("wie-keek-mee", "Wie keek mee", "/wie-keek-mee", "wie-keek-mee"));

    private final JdbcClient db;
    private final Rollen rollen;
    private final ObjectProvider<Toestemmingsstand> standen;
    private final Werkwijzen werkwijzen;
    private final Clock clock;

    Casuskoppen(JdbcClient db, Rollen rollen, ObjectProvider<Toestemmingsstand> standen,
            Werkwijzen werkwijzen, Clock clock) {
        this.db = db;
        this.rollen = rollen;
        this.standen = standen;
        this.werkwijzen = werkwijzen;
        this.clock = clock;
    }

    private record Rij(long casusId, String sleutel, String nummer, long jeugdigeId, String jeugdigeSleutel,
            long schoolId, String roepnaam, String naam, LocalDate geboortedatum, @Nullable String klas,
            @Nullable String schoolsoort, String school, String fase, LocalDate faseOp,
            @Nullable LocalDate geslotenOp, boolean magWerk, boolean magSchrijven, LocalDate geopendOp,
            @Nullable Integer werkwijze) {
    }

    /**
     * The top of the casus with this key, for the page of this part.
     *
     * @param hier overzicht, plan, toestemming or wie-keek-mee; another word marks no part
     * @throws NietGevonden when the casus is not there or not for this reader
     */
    public Casuskop get(String sleutel, String hier) {
        return read(sleutel, hier, true);
    }

    /** The same without the strip of consent, for an action that draws no page. */
    public Casuskop bare(String sleutel) {
        return read(sleutel, "", false);
    }

    private Casuskop read(String sleutel, String hier, boolean metStrook) {
        var vandaag = LocalDate.now(clock);
        var r = db.sql("""
                select c.id as casus_id, c.sleutel, c.nummer, c.jeugdige_id, j.sleutel as jeugdige_sleutel, c.school_id,
                       j.roepnaam, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                       j.geboortedatum, i.klas, i.schoolsoort, s.naam as school, c.fase, c.gesloten_op,
                       coalesce(c.gesloten_op, c.nazorg_op, c.afronden_op, c.ondersteuning_op, c.plan_op,
                                c.verkennen_op, c.geopend_op) as fase_op,
                       r.schrijven is not null as mag_werk,
                       coalesce(r.schrijven, false) and c.gesloten_op is null as mag_schrijven, c.geopend_op,
                       x.nummer as werkwijze
                from leerling.casus c
                left join leerling.casuswerkwijze x on x.casus_id = c.id
                join leerling.jeugdige j on j.id = c.jeugdige_id
                join samenwerking.school s on s.id = c.school_id
                left join lateral (select n.klas, n.schoolsoort from leerling.inschrijving n
                     where n.jeugdige_id = c.jeugdige_id and n.school_id = c.school_id
                     order by n.van desc limit 1) i on true
                cross join lateral (select bool_or(z.schrijven) as schrijven from toegang.inzage z
                     where z.casus_id = c.id and z.wie = any ((select toegang.sleutels())::text[])
                       and z.categorie = 'werk' and z.tot > now()) r
                where c.sleutel = ?""").param(sleutel).query(Rij.class).optional().orElseThrow(NietGevonden::new);
        return new Casuskop(r.casusId(), r.sleutel(), r.nummer(), r.jeugdigeId(), r.jeugdigeSleutel(), r.schoolId(),
                r.roepnaam(), r.naam(), r.geboortedatum(), r.klas() == null ? "" : r.klas(),
                r.schoolsoort() == null ? "" : r.schoolsoort(), r.school(), r.fase(), r.faseOp(), r.geslotenOp(),
                r.magWerk(), r.magSchrijven(), metStrook ? strook(r.casusId(), vandaag) : List.of(),
                onderdelen(r.sleutel()), hier, werkwijzen.van(r.geopendOp(), r.werkwijze()), vandaag);
    }

    private List<Toestemmingsstand.Stand> strook(long casus, LocalDate vandaag) {
        var strook = new ArrayList<Toestemmingsstand.Stand>();
        standen.orderedStream().forEach(s -> strook.addAll(s.standen(casus, vandaag)));
        return List.copyOf(strook);
    }

    private List<Casuskop.Onderdeel> onderdelen(String sleutel) {
        String rol = Lezer.nu().rol();
        return ONDERDELEN.stream().filter(o -> rollen.magInzien(rol, o.recht()))
                .map(o -> new Casuskop.Onderdeel(o.sleutel(), o.naam(), "/leerlingen/" + sleutel + o.pad())).toList();
    }
}
