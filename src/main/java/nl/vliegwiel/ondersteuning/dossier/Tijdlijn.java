package nl.vliegwiel.ondersteuning.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The contacts and the other events of a casus as one list, newest first, a page at a time. */
@Repository
class Tijdlijn {
    static final int PAGINA = 12;
    private static final List<String> BESLUITEN = List.of("besluit", "fase", "overdracht", "nazorg");
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,17})_([cg])(\\d{1,18})");

    private record Plek(LocalDate dag, OffsetDateTime moment, String deel, long id) {
        static final Plek BEGIN = new Plek(LocalDate.of(9999, 12, 31),
                OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC), "z", 0);
    }

    private final JdbcClient db;

    Tijdlijn(JdbcClient db) {
        this.db = db;
    }

    /**
     * Lines after this place, and one more when there is more than a page.
     *
     * @param na cursor of the line before; null: from the newest
     * @param besluiten only decisions: what the team decided, phase, handover, aftercare
     */
    List<TijdlijnRegel> list(long casus, @Nullable String na, boolean besluiten) {
        var plek = na == null ? Plek.BEGIN : parse(na);
        return db.sql("select * from (" + CONTACTEN + " union all " + GEBEURTENISSEN
                + ") r order by dag desc, moment desc, deel desc, id desc limit :hoogstens").param("casus", casus)
                .param("besluiten", besluiten).param("soorten", BESLUITEN).param("dag", plek.dag())
                .param("moment", plek.moment()).param("deel", plek.deel()).param("id", plek.id())
                .param("hoogstens", PAGINA + 1)
                .query((rs, n) -> new TijdlijnRegel(rs.getString("soort"), rs.getObject("dag", LocalDate.class),
                        rs.getObject("moment", OffsetDateTime.class), rs.getLong("id"), rs.getString("sleutel"),
                        rs.getString("titel"), rs.getString("tekst"), rs.getObject("door", Long.class),
                        rs.getString("door_naam"), List.of((String[]) rs.getArray("doelen").getArray()),
                        rs.getObject("wissen_op", LocalDate.class), rs.getString("gewijzigd_door")))
                .list();
    }

    private static final String CONTACTEN = """
            (select case when c.werknotitie then 'werknotitie' when c.afgedekt then 'afgedekt' else 'contact' end as soort, c.op as dag,
                    c.vastgelegd_op as moment, 'c' as deel, c.id, c.sleutel, c.met as titel, c.notitie as tekst, c.door,
                    a.naam as door_naam, array(select d.kort from ondersteuning.doel d where d.id = any (c.doel_ids)
                    order by d.id) as doelen, c.wissen_op, g.naam as gewijzigd_door
             from ondersteuning.contact c
             left join toegang.account a on a.id = c.door
             left join toegang.account g on g.id = c.gewijzigd_door
             where c.casus_id = :casus and c.ongedaan_op is null and not :besluiten
               and (c.op, c.vastgelegd_op, 'c', c.id) < (:dag, :moment, :deel, :id)
             order by c.op desc, c.vastgelegd_op desc, c.id desc limit :hoogstens)""";
    private static final String GEBEURTENISSEN = """
            (select e.soort, (e.op at time zone 'Europe/Amsterdam')::date, e.op, 'g', e.id, '', e.titel, e.tekst, e.door,
                    a.naam, '{}'::text[], null::date, null::text
             from ondersteuning.gebeurtenis e
             left join toegang.account a on a.id = e.door
             where e.casus_id = :casus and (not :besluiten or e.soort in (:soorten))
               and ((e.op at time zone 'Europe/Amsterdam')::date, e.op, 'g', e.id) < (:dag, :moment, :deel, :id)
             order by e.op desc, e.id desc limit :hoogstens)""";

    private static Plek parse(String na) {
        var m = CURSOR.matcher(na);
        if (!m.matches())
            throw new NietGevonden();
        try {
            long micros = Long.parseLong(m.group(2));
            var moment = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
            return new Plek(LocalDate.parse(m.group(1)), moment.atOffset(ZoneOffset.UTC), m.group(3),
                    Long.parseLong(m.group(4)));
        } catch (DateTimeParseException e) {
            throw new NietGevonden();
        }
    }
}
