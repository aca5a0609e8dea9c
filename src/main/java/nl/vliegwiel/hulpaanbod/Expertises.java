package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Kennis;

/** Which expertise the team of each school has, and lacks: what members say of themselves, read by the words of kennis/expertise.csv. */
@Repository
public class Expertises {
    private record Lid(long school, String schoolNaam, String schoolSleutel, String naam, String woorden) {
    }

    /** One expertise: its code, its name, and the words by which it is recognised. */
    public record Expertise(String code, String naam, List<String> woorden) {
        boolean past(String tekst) {
            return woorden.stream().anyMatch(tekst.toLowerCase(Locale.ROOT)::contains);
        }
    }

    /** A school with, per expertise in order, who has it; empty where nobody does. */
    public record Rij(String school, String sleutel, List<List<String>> wie) {
        public long mist() {
            return wie.stream().filter(List::isEmpty).count();
        }
    }

    private final List<Expertise> lijst = Kennis.rows("expertise.csv").stream()
            .map(r -> new Expertise(r.getOrDefault("code", ""), r.getOrDefault("naam", ""),
                    List.of(r.getOrDefault("woorden", "").split(","))))
            .toList();
    private final JdbcClient db;

    Expertises(JdbcClient db) {
        this.db = db;
    }

    public List<Expertise> lijst() {
        return lijst;
    }

    /** Schools with a team on this day, by name; at most 1,500 members in all. */
    public List<Rij> list(LocalDate op) {
        Map<String, List<Lid>> perSchool = db.sql("""
                select s.id as school, s.korte_naam as school_naam, s.sleutel as school_sleutel, a.naam,
                       concat_ws(' ', l.expertise) as woorden
                from samenwerking.team t
                join samenwerking.school s on s.id = t.school_id
                join samenwerking.teamlid l on l.team_id = t.id and l.van <= :op and (l.tot is null or l.tot > :op)
                join toegang.account a on a.id = l.account_id
                where t.geldig_tot is null or t.geldig_tot > :op
                order by s.korte_naam, a.naam limit 1500""").param("op", op).query(Lid.class).list().stream()
                .collect(Collectors.groupingBy(Lid::schoolNaam, java.util.LinkedHashMap::new, Collectors.toList()));
        var rijen = new ArrayList<Rij>();
        perSchool.forEach((school, leden) -> rijen.add(new Rij(school, leden.getFirst().schoolSleutel(), lijst.stream()
                .map(e -> leden.stream().filter(l -> e.past(l.woorden())).map(Lid::naam).distinct().toList())
                .toList())));
        return List.copyOf(rijen);
    }
}
