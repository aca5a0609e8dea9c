package nl.vliegwiel.leerling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.NietGevonden;

/** Reads the top of a casus page in two statements: the file with who it is and what this reader may see, and the consent. */
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
    private final Toestemmingsstand stand;
    private final Werkwijzen werkwijzen;
    private final Clock clock;

    Casuskoppen(JdbcClient db, Rollen rollen, Toestemmingsstand stand, Werkwijzen werkwijzen, Clock clock) {
        this.db = db;
        this.rollen = rollen;
        this.stand = stand;
        this.werkwijzen = werkwijzen;
        this.clock = clock;
    }

    private record Rij(Casus casus, Inzage inzage, String jeugdigeSleutel, String roepnaam, String naam,
            LocalDate geboortedatum, String klas, String schoolsoort, String school,
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
        var r = db.sql("select * from leerling.casuskop(?)").param(sleutel).query(Rij.class).optional()
                .orElseThrow(NietGevonden::new);
        return new Casuskop(r.casus(), r.inzage(), r.jeugdigeSleutel(), r.roepnaam(), r.naam(), r.geboortedatum(),
                r.klas(), r.schoolsoort(), r.school(),
                metStrook ? stand.beeld(r.casus().id(), vandaag) : Toestemmingsstand.Beeld.NIETS,
                onderdelen(r.casus().sleutel(), r.inzage().werk()), hier,
                werkwijzen.van(r.casus().geopendOp(), r.werkwijze()), vandaag);
    }

    /** Files are for who may read the work: for anybody else there is nothing there. */
    private List<Casuskop.Onderdeel> onderdelen(String sleutel, boolean werk) {
        String rol = Lezer.nu().rol();
        return ONDERDELEN.stream()
                .filter(o -> rollen.magInzien(rol, o.recht()) && (werk || !o.sleutel().equals("stukken")))
                .map(o -> new Casuskop.Onderdeel(o.sleutel(), o.naam(), "/leerlingen/" + sleutel + o.pad())).toList();
    }
}
