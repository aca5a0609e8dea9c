package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others wrote that a decision may rest on; read, never changed: fundings, studies, reports, conversations and lessons. */
@Repository
public class Dossierbronnen {

    /**
     * A fixed version of a funding, and how many of its parties agree with its proposal.
     *
     * @param nee parties of which a body said no
     */
    record Bekostiging(String sleutel, String naam, int nummer, LocalDate vastgesteldOp, int partijen, int ja,
            int nee) {

        String keuze() {
            return sleutel + "." + nummer;
        }
    }

    /** Something to read: a report, a conversation, a lesson. */
    public record Bron(String naam, LocalDate datum, String url) {
    }

    private final JdbcClient db;

    Dossierbronnen(JdbcClient db) {
        this.db = db;
    }

    /** Fixed versions, the last fixed first. */
    List<Bekostiging> bekostigingen() {
        return db.sql("""
                select b.sleutel, b.naam, v.nummer, v.vastgesteld_op::date as vastgesteld_op,
                       jsonb_array_length(v.opzet -> 'partijen') as partijen, coalesce(p.ja, 0) as ja,
                       coalesce(p.nee, 0) as nee
                from bekostiging.bekostigingsversie v
                join bekostiging.bekostiging b on b.id = v.bekostiging_id
                left join lateral (
                    select count(*) filter (where eens) as ja, count(*) filter (where not eens) as nee
                    from (select l.partij, bool_and(l.besluit <> 'niet akkoord') as eens
                          from (select distinct on (k.partij, k.orgaan) k.partij, k.besluit from bekostiging.akkoord k
                                where k.versie_id = v.id and k.scenario = v.opzet ->> 'voorstel'
                                order by k.partij, k.orgaan, k.id desc) l
                          group by l.partij) w) p on true
                where v.vastgesteld_op is not null
                order by v.vastgesteld_op desc limit 50""").query(Bekostiging.class).list();
    }

    Optional<Bekostiging> bekostiging(Besluitdossier d) {
        return bekostigingen().stream().filter(b -> b.keuze().equals(d.bekostigingskeuze())).findFirst();
    }

    /** What was decided about this version of a study, as its own screens have it; the newest first. */
    List<String> studiebesluiten(String versie) {
        return db.sql("""
                select b.gremium || ': ' || replace(b.uitkomst, '_', ' ') || ' op ' || to_char(b.datum, 'DD-MM-YYYY')
                from businesscase.besluit b join businesscase.versie v on v.id = b.versie_id
                where v.sleutel = :versie order by b.datum desc, b.id desc limit 5""").param("versie", versie)
                .query(String.class).list();
    }

    /** Fixed reports on this publication. */
    List<Bron> rapporten(String publicatie, LocalDate tot) {
        return db.sql("""
                select r.titel as naam, r.vastgesteld_op::date as datum, '/rapporten/' || r.sleutel as url
                from monitor.rapport r join monitor.peiling p on p.id = r.peiling_id
                where p.sleutel = :publicatie and r.vastgesteld_op::date <= :tot
                order by r.vastgesteld_op desc limit 20""").param("publicatie", publicatie).param("tot", tot)
                .query(Bron.class).list();
    }

    /** Conversations in which the figures of this publication were read. */
    List<Bron> gesprekken(String publicatie, LocalDate tot) {
        return db.sql("""
                select g.naam, g.datum, '/leren/gesprekken/' || g.sleutel as url from leren.duidingsgesprek g
                where g.publicatie = :publicatie and g.datum <= :tot order by g.datum desc limit 20""")
                .param("publicatie", publicatie).param("tot", tot)
                .query(Bron.class).list();
    }

    /** Lessons of which was agreed what to do with them, the newest first. */
    List<Bron> leerpunten(LocalDate tot) {
        return db.sql("""
                select l.tekst || ' → ' || l.uitkomst as naam, l.besproken_op as datum, '/leren/leerpunten' as url
                from leren.leerpunt l where l.besproken_op <= :tot and l.uitkomst <> ''
                order by l.besproken_op desc, l.id desc limit 5""").param("tot", tot).query(Bron.class).list();
    }
}
