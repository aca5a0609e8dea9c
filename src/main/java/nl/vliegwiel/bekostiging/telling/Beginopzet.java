package nl.vliegwiel.bekostiging.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.formatie.Schoolinzet;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.opzet.Uitgangswaarden;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;

/** A new funding from what is known: partners, schools, a count of pupils, hours of the teams, and the norms of kennis/. */
@Repository
public class Beginopzet {
    private final JdbcClient db;
    private final Scholen scholen;
    private final Organisaties organisaties;
    private final Leerlingtellingen tellingen;

    Beginopzet(JdbcClient db, Scholen scholen, Organisaties organisaties, Leerlingtellingen tellingen) {
        this.db = db;
        this.scholen = scholen;
        this.organisaties = organisaties;
        this.tellingen = tellingen;
    }

    /** Fte of one function at one school on a day. */
    private record Uren(long schoolId, String functie, @Nullable BigDecimal fte) {
    }

    public Opzet van(int beginjaar, int jaren, Leerlingtelling telling) {
        var functies = Uitgangswaarden.functies();
        var aantallen = tellingen.aantallen(telling.id());
        var vo = scholen.listAll().stream().filter(s -> Set.of("vo", "vso").contains(s.sector())).toList();
        var uren = hours(telling.teldatum());
        var inzet = vo.stream().map(s -> school(s, beginjaar, aantallen, uren, functies)).toList();
        int leerlingen = inzet.stream().map(Schoolinzet::leerlingen).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).sum();
        var scenarios = Uitgangswaarden.scenarios();
        return new Opzet(beginjaar, jaren, telling.teldatum(), functies, inzet,
                Uitgangswaarden.posten(beginjaar, jaren), Uitgangswaarden.indexering(beginjaar, jaren),
                parties(vo, aantallen, tellingen.clienten(telling.id())), scenarios, scenarios.getFirst().letter(),
                Uitgangswaarden.contract(leerlingen), null);
    }

    private static Schoolinzet school(School s, int beginjaar, List<Leerlingtellingen.Aantal> aantallen,
            List<Uren> uren, List<Functie> functies) {
        var nulmeting = new HashMap<String, BigDecimal>();
        for (var uur : uren)
            for (var functie : functies)
                if (uur.schoolId() == s.id() && uur.functie().equalsIgnoreCase(functie.naam()) && uur.fte() != null)
                    nulmeting.merge(functie.code(), uur.fte(), BigDecimal::add);
        var pilot = s.pilotVanaf();
        return new Schoolinzet(s.code(), s.korteNaam(), sum(aantallen, a -> a.schoolId() == s.id()),
                pilot == null ? YearMonth.of(beginjaar, 8) : YearMonth.from(pilot), nulmeting, Set.of());
    }

    /** Hours of the teams as Vliegwiel has them on the day of counting: a proposal for the hours of before. */
    private List<Uren> hours(LocalDate op) {
        return db.sql("""
                select t.school_id, l.functie, l.fte from samenwerking.teamlid l
                join samenwerking.team t on t.id = l.team_id
                where l.van <= :op and (l.tot is null or l.tot > :op) limit 20000""").param("op", op)
                .query(Uren.class).list();
    }

    private List<Partij> parties(List<School> vo, List<Leerlingtellingen.Aantal> aantallen,
            List<Leerlingtellingen.Clienten> clienten) {
        var uit = new ArrayList<Partij>();
        for (var soort : Partijsoort.values())
            for (var o : organisaties.list(soort.organisatiesoort()))
                if (o.geldigTot() == null && (soort != Partijsoort.SAMENWERKINGSVERBAND || "vo".equals(o.sector())))
                    uit.add(party(soort, o, vo, aantallen, clienten));
        return uit;
    }

    private static Partij party(Partijsoort soort, Organisatie o, List<School> vo,
            List<Leerlingtellingen.Aantal> aantallen, List<Leerlingtellingen.Clienten> clienten) {
        var eigen = new HashMap<Long, Boolean>();
        vo.forEach(s -> eigen.put(s.id(), Objects.equals(o.id(), switch (soort) {
            case GEMEENTE -> s.gemeenteId();
            case SAMENWERKINGSVERBAND -> s.swvId();
            case SCHOOLBESTUUR -> s.bestuurId();
        })));
        boolean geteld = !aantallen.isEmpty();
        Predicate<Leerlingtellingen.Aantal> hier = a -> eigen.getOrDefault(a.schoolId(), false);
        Predicate<Leerlingtellingen.Aantal> woont = switch (soort) {
            case GEMEENTE -> a -> Objects.equals(a.gemeenteId(), o.id());
            case SAMENWERKINGSVERBAND -> a -> Objects.equals(a.swvId(), o.id());
            case SCHOOLBESTUUR -> a -> false;
        };
        Predicate<Leerlingtellingen.Aantal> nergens = soort == Partijsoort.GEMEENTE
                ? a -> a.gemeenteId() == null
                : a -> a.swvId() == null;
        var hulp = clienten.stream().filter(c -> c.organisatieId() == o.id()).findFirst();
        return new Partij(soort.code(o.code()), o.naam(), soort,
                soort == Partijsoort.SCHOOLBESTUUR || !geteld ? null : total(aantallen, woont),
                geteld ? Integer.valueOf(total(aantallen, hier)) : null,
                soort == Partijsoort.SCHOOLBESTUUR || !geteld ? null : total(aantallen, hier.and(nergens)),
                hulp.map(Leerlingtellingen.Clienten::clienten).orElse(null),
                hulp.map(Leerlingtellingen.Clienten::drieJaar).orElse(null), null);
    }

    private static int total(List<Leerlingtellingen.Aantal> aantallen, Predicate<Leerlingtellingen.Aantal> welke) {
        return aantallen.stream().filter(welke).mapToInt(Leerlingtellingen.Aantal::aantal).sum();
    }

    /** Null when nothing was counted there: not known is not zero. */
    private static @Nullable Integer sum(List<Leerlingtellingen.Aantal> aantallen,
            Predicate<Leerlingtellingen.Aantal> welke) {
        return aantallen.stream().anyMatch(welke) ? total(aantallen, welke) : null;
    }

    /** The same counts of pupils taken anew into a draft. */
    public Opzet opnieuwGeteld(Opzet oud, Leerlingtelling telling) {
        var nieuw = van(oud.beginjaar(), oud.jaren(), telling);
        Map<String, Partij> nu = new HashMap<>();
        nieuw.partijen().forEach(p -> nu.put(p.code(), p));
        var partijen = new ArrayList<Partij>();
        for (var p : oud.partijen()) {
            var n = nu.remove(p.code());
            partijen.add(n == null
                    ? p
                    : new Partij(p.code(), n.naam(), p.soort(), n.woon(), n.school(), n.buiten(), n.clienten(),
                            n.clientenDrieJaar(), p.huidigCent()));
        }
        partijen.addAll(nu.values());
        Map<String, Schoolinzet> school = new HashMap<>();
        nieuw.scholen().forEach(s -> school.put(s.code(), s));
        var scholenNu = new ArrayList<Schoolinzet>();
        for (var s : oud.scholen()) {
            var n = school.remove(s.code());
            scholenNu.add(n == null ? s : n.met(s.vanaf(), s.nulmeting(), s.zonder()));
        }
        scholenNu.addAll(school.values());
        return new Opzet(oud.beginjaar(), oud.jaren(), telling.teldatum(), oud.functies(), scholenNu, oud.posten(),
                oud.indexering(), partijen, oud.scenarios(), oud.voorstel(), oud.contract(), oud.baten());
    }
}
