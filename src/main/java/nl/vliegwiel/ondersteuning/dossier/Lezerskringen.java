package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Casuskop;

/** Asks the rules of consent who reads along in a casus. */
@Repository
class Lezerskringen {
    private record Rij(String[] relaties, boolean oudersLezen, boolean teamLeest, String[] anderen) {
    }

    private final JdbcClient db;

    Lezerskringen(JdbcClient db) {
        this.db = db;
    }

    Lezerskring van(Casuskop kop, LocalDate vandaag) {
        var r = db
                .sql("""
                        with geldig as materialized (select g.doel from toestemming.geldig(:casus, :vandaag) g)
                        select array(select distinct g.relatie from leerling.gezag g
                                     where g.jeugdige_id = :jeugdige and (g.tot is null or g.tot > :vandaag)) as relaties,
                               not exists (select from toestemming.uitzondering u
                                           where u.casus_id = :casus and u.gesloten and u.beeindigd_op is null) as ouders_lezen,
                               exists (select from toestemming.doel d
                                       where d.ontvanger = 'team' and (d.doel in (select doel from geldig)
                                         or exists (select from toestemming.uitzondering u
                                                    where u.casus_id = :casus and u.doel = d.doel and u.bevestigd_op is not null
                                                      and u.beeindigd_op is null and u.tot > :vandaag))) as team_leest,
                               array(select d.ontvanger from toestemming.doel d
                                     where 'werk' = any (d.categorieen) and d.ontvanger not in ('team', 'geen')
                                       and d.doel in (select doel from geldig)
                                     order by d.volgorde) as anderen""")
                .param("jeugdige", kop.jeugdigeId())
                .param("casus", kop.casusId()).param("vandaag", vandaag)
                .query((rs, n) -> new Rij((String[]) rs.getArray("relaties").getArray(), rs.getBoolean("ouders_lezen"),
                        rs.getBoolean("team_leest"),
                        (String[]) rs.getArray("anderen").getArray()))
                .single();
        return new Lezerskring(kop.roepnaam(), kop.leeftijd(), List.of(r.relaties()), r.oudersLezen(), r.teamLeest(),
                List.of(r.anderen()));
    }
}
