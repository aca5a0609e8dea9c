package nl.vliegwiel.sturing.besluit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Geweigerd;

/** All SQL of sturing.bestuursbesluit and what belongs to it; rows are added, never changed. */
@Repository
public class Bestuursbesluiten {

    /** One line of the list in time; vervangen: a later one took its place. */
    public record Rij(String dossier, String vraag, String gremium, String uitkomst, LocalDate datum, long voorwaarden,
            long klaar, long teLaat, long partijen, long getekend, boolean vervangen) {
    }

    private final JdbcClient db;

    Bestuursbesluiten(JdbcClient db) {
        this.db = db;
    }

    /** About one question, the newest first: the first one holds. */
    public List<Bestuursbesluit> van(long dossier) {
        return db.sql("""
                select b.id, b.sleutel, b.uitkomst, b.datum, b.toelichting, b.tegen, b.vervangt_id, b.stand, b.kenmerk,
                       a.naam as door, b.op
                from sturing.bestuursbesluit b left join toegang.account a on a.id = b.door
                where b.dossier_id = :dossier order by b.id desc limit 50""").param("dossier", dossier)
                .query(Bestuursbesluit.class).list();
    }

    /** Is there a decision that is more than putting it off: then what it rested on stays as it was. */
    public boolean besloten(long dossier) {
        return db.sql("select sturing.besloten(:dossier)").param("dossier", dossier).query(Boolean.class).single();
    }

    /** For what must still be open to be changed. */
    public void nogOpen(long dossier) {
        if (besloten(dossier)) {
            throw new Geweigerd("Dit dossier ligt vast sinds het besluit.");
        }
    }

    /** All of them, the newest day first, with how far their conditions and signatures are. */
    List<Rij> alle(LocalDate vandaag) {
        return db.sql("""
                select d.sleutel as dossier, d.vraag, d.gremium, b.uitkomst, b.datum, v.alle as voorwaarden, v.klaar,
                       v.te_laat, p.partijen, p.getekend,
                       exists (select from sturing.bestuursbesluit n where n.vervangt_id = b.id) as vervangen
                from sturing.bestuursbesluit b
                join sturing.besluitdossier d on d.id = b.dossier_id
                cross join lateral (
                    select count(*) as alle, count(a.klaar_op) as klaar,
                           count(*) filter (where a.klaar_op is null and w.wanneer < :vandaag) as te_laat
                    from sturing.voorwaarde w left join leren.verbeteractie a on a.sleutel = w.actie
                    where w.besluit_id = b.id) v
                cross join lateral (
                    select count(*) as partijen, count(*) filter (where exists (
                        select from sturing.standpunt s where s.dossier_id = d.id and s.soort = 'getekend'
                        and s.organisatie_id = q.organisatie_id and s.datum >= b.datum)) as getekend
                    from sturing.dossierpartij q where q.dossier_id = d.id) p
                order by b.datum desc, b.id desc limit 200""").param("vandaag", vandaag).query(Rij.class).list();
    }

    List<Bestuursbesluit.Aanwezige> aanwezigen(long besluit) {
        return db.sql("select partij, functie from sturing.aanwezige where besluit_id = :id order by volgorde limit 60")
                .param("id", besluit).query(Bestuursbesluit.Aanwezige.class).list();
    }

    List<Bestuursbesluit.Voorwaarde> voorwaarden(long besluit) {
        return db.sql("""
                select wat, wie, wanneer, actie from sturing.voorwaarde where besluit_id = :id
                order by wanneer, id limit 60""").param("id", besluit).query(Bestuursbesluit.Voorwaarde.class).list();
    }

    /** Its number. */
    long add(long dossier, BesluitForm.Waarden w, @Nullable Long vervangt, String stand) {
        return db
                .sql("""
                        insert into sturing.bestuursbesluit (dossier_id, uitkomst, datum, toelichting, tegen, vervangt_id, stand)
                        values (:dossier, :uitkomst, :datum, :toelichting, :tegen, :vervangt, :stand) returning id""")
                .param("dossier", dossier).param("uitkomst", w.uitkomst()).param("datum", w.datum())
                .param("toelichting", w.toelichting()).param("tegen", w.tegen()).param("vervangt", vervangt)
                .param("stand", stand).query(Long.class).single();
    }

    void addAanwezigen(long besluit, List<Bestuursbesluit.Aanwezige> aanwezigen) {
        for (int i = 0; i < aanwezigen.size(); i++) {
            db.sql("""
                    insert into sturing.aanwezige (besluit_id, volgorde, partij, functie)
                    values (:besluit, :volgorde, :partij, :functie)""").param("besluit", besluit)
                    .param("volgorde", i + 1).param("partij", aanwezigen.get(i).partij())
                    .param("functie", aanwezigen.get(i).functie()).update();
        }
    }

    void addVoorwaarde(long besluit, Bestuursbesluit.Voorwaarde v) {
        db.sql("""
                insert into sturing.voorwaarde (besluit_id, wat, wie, wanneer, actie)
                values (:besluit, :wat, :wie, :wanneer, :actie)""").param("besluit", besluit).param("wat", v.wat())
                .param("wie", v.wie()).param("wanneer", v.wanneer()).param("actie", v.actie()).update();
    }
}
