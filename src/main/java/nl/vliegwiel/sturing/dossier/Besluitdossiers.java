package nl.vliegwiel.sturing.dossier;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sturing.besluitdossier and the parties that must agree. */
@Repository
public class Besluitdossiers {

    private static final String KOLOMMEN = """
            id, sleutel, vraag, gremium, datum, stukken_op, publicatie, baten, bekostiging, bekostigingsversie, bij_go,
            bij_no_go, versie""";

    /** A partner that must agree. */
    public record Partij(long id, String naam, String soort) {
    }

    private final JdbcClient db;

    Besluitdossiers(JdbcClient db) {
        this.db = db;
    }

    /** All questions, by the day of the decision: of one that was decided that day, of one that was not the day that is planned. */
    public List<Besluitmoment> momenten() {
        return db.sql("""
                select d.sleutel, d.vraag, d.gremium,
                       case when b.uitkomst is null or b.uitkomst = 'uitstel' then d.datum else b.datum end as datum,
                       d.stukken_op, b.uitkomst
                from sturing.besluitdossier d
                left join sturing.bestuursbesluit b on b.dossier_id = d.id
                    and not exists (select from sturing.bestuursbesluit n where n.vervangt_id = b.id)
                order by 4, d.id limit 300""").query(Besluitmoment.class).list();
    }

    public Optional<Besluitdossier> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from sturing.besluitdossier where sleutel = :sleutel")
                .param("sleutel", sleutel).query(Besluitdossier.class).optional();
    }

    /** Gemeenten first, then samenwerkingsverbanden and boards. */
    public List<Partij> partijen(long dossier) {
        return db
                .sql("""
                        select o.id, case o.soort when 'gemeente' then 'Gemeente ' else '' end || o.naam as naam, o.soort from sturing.dossierpartij p
                        join samenwerking.organisatie o on o.id = p.organisatie_id
                        where p.dossier_id = :dossier
                        order by array_position(array['gemeente', 'samenwerkingsverband', 'schoolbestuur'], o.soort), o.naam""")
                .param("dossier", dossier).query(Partij.class).list();
    }

    Besluitdossier add(DossierForm.Waarden w) {
        var dossier = db.sql("""
                insert into sturing.besluitdossier (vraag, gremium, datum, stukken_op, publicatie, baten, bekostiging,
                       bekostigingsversie, bij_go, bij_no_go)
                values (:vraag, :gremium, :datum, :stukken, :publicatie, :baten, :bekostiging, :nummer, :go, :nogo)
                returning\s""" + KOLOMMEN).param("vraag", w.vraag())
                .param("gremium", w.gremium()).param("datum", w.datum()).param("stukken", w.stukkenOp())
                .param("publicatie", w.publicatie()).param("baten", w.baten()).param("bekostiging", w.bekostiging())
                .param("nummer", w.bekostigingsversie()).param("go", w.bijGo()).param("nogo", w.bijNoGo())
                .query(Besluitdossier.class).single();
        for (long partij : w.partijen()) {
            db.sql("insert into sturing.dossierpartij (dossier_id, organisatie_id) values (:dossier, :partij)")
                    .param("dossier", dossier.id()).param("partij", partij).update();
        }
        return dossier;
    }

    /** False when a colleague was first. */
    boolean save(Besluitdossier d, DossierForm.Waarden w) {
        return db.sql("""
                update sturing.besluitdossier set datum = :datum, stukken_op = :stukken, publicatie = :publicatie,
                       baten = :baten, bekostiging = :bekostiging, bekostigingsversie = :nummer, bij_go = :go,
                       bij_no_go = :nogo, versie = versie + 1
                where id = :id and versie = :versie""").param("datum", w.datum()).param("stukken", w.stukkenOp())
                .param("publicatie", w.publicatie()).param("baten", w.baten()).param("bekostiging", w.bekostiging())
                .param("nummer", w.bekostigingsversie()).param("go", w.bijGo()).param("nogo", w.bijNoGo())
                .param("id", d.id()).param("versie", d.versie()).update() == 1;
    }

    /** Put off until this day. */
    public void uitgesteld(long dossier, java.time.LocalDate tot) {
        db.sql("update sturing.besluitdossier set datum = :tot, versie = versie + 1 where id = :id").param("tot", tot)
                .param("id", dossier).update();
    }
}
