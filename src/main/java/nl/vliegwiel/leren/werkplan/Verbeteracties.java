package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of leren.verbeteractie and its steps. */
@Repository
public class Verbeteracties {

    private static final String SELECT = """
            select a.id, a.sleutel, a.wat, a.wie, a.wie_account_id, a.wie_rol, a.wanneer, a.schooljaar, a.doel,
                   a.indicator, s.naam as school, a.verwacht, a.publicatie, a.begonnen_op, a.klaar_op, a.gestopt_op,
                   a.reden, a.geleerd, a.teruggekeken_op, v.sleutel as vorige, n.sleutel as volgende,
                   g.sleutel as gesprek, a.door,
                   k.naam as maker, a.op
            from leren.verbeteractie a
            left join leren.verbeteractie v on v.id = a.uit_id
            left join leren.verbeteractie n on n.uit_id = a.id
            left join leren.duidingsgesprek g on g.id = a.duidingsgesprek_id
            left join samenwerking.school s on s.id = a.school_id
            left join toegang.account k on k.id = a.door
            """;
    private static final String ORDER = " order by a.wanneer, a.id limit 500";

    /** What happened to an action. */
    public record Stap(String tekst, @Nullable String naam, OffsetDateTime op) {
    }

    /** An action as it comes in. */
    record Nieuw(String wat, Uitvoerders.Uitvoerder wie, LocalDate wanneer, int schooljaar, @Nullable String doel,
            @Nullable String indicator, @Nullable Long schoolId, String verwacht, @Nullable String publicatie,
            @Nullable Long gesprekId) {
    }

    private final JdbcClient db;

    Verbeteracties(JdbcClient db) {
        this.db = db;
    }

    /** The plan of one school year, by date. */
    public List<Verbeteractie> van(int schooljaar) {
        return db.sql(SELECT + "where a.schooljaar = :jaar" + ORDER).param("jaar", schooljaar)
                .query(Verbeteractie.class).list();
    }

    /** Of one figure, whatever the year, by date. */
    List<Verbeteractie> van(String indicator) {
        return db.sql(SELECT + "where a.indicator = :indicator and n.id is null" + ORDER).param("indicator", indicator)
                .query(Verbeteractie.class).list();
    }

    /** What is open and for this reader, by name or by role. */
    List<Verbeteractie> eigen() {
        return db.sql(SELECT + """
                where a.klaar_op is null and a.gestopt_op is null
                  and (a.wie_account_id = toegang.lezer() or a.wie_rol = toegang.rol())""" + ORDER)
                .query(Verbeteractie.class).list();
    }

    /** As the job taak_herinnering: brings the news of what must be done by this day to who asked for it; how many people. */
    int gemeld(LocalDate vandaag, LocalDate tot) {
        return db.sql("""
                insert into attendering.nieuws (soort, onderwerp, account_id)
                select 'acties', :dag, v.account_id from attendering.voorkeur v
                where 'acties' = any (v.soorten)
                  and exists (select from leren.verbeteractie a where a.wanneer <= :tot
                      and (a.wie_account_id = v.account_id
                           or a.wie_rol in (select s.rol from toegang.aanstelling s where s.account_id = v.account_id
                                              and s.van <= :vandaag and (s.tot is null or s.tot > :vandaag))))
                on conflict do nothing""").param("dag", vandaag.toString()).param("tot", tot)
                .param("vandaag", vandaag).update();
    }

    Optional<Verbeteractie> find(String sleutel) {
        return db.sql(SELECT + "where a.sleutel = :sleutel").param("sleutel", sleutel).query(Verbeteractie.class)
                .optional();
    }

    List<Stap> stappen(long actie) {
        return db.sql("""
                select p.tekst, k.naam, p.op from leren.verbeterstap p left join toegang.account k on k.id = p.door
                where p.verbeteractie_id = :actie order by p.id limit 200""").param("actie", actie).query(Stap.class)
                .list();
    }

    long add(Nieuw a) {
        return db
                .sql("""
                         insert into leren.verbeteractie (wat, wie, wie_account_id, wie_rol, wanneer, schooljaar, doel, indicator,
                                school_id, verwacht, publicatie, duidingsgesprek_id)
                         values (:wat, :wie, :account, :rol, :wanneer, :jaar, :doel, :indicator, :school, :verwacht, :publicatie,
                        :gesprek)
                         returning id""")
                .param("wat", a.wat()).param("wie", a.wie().tekst())
                .param("account", a.wie().accountId()).param("rol", a.wie().rol()).param("wanneer", a.wanneer())
                .param("jaar", a.schooljaar()).param("doel", a.doel()).param("indicator", a.indicator())
                .param("school", a.schoolId()).param("verwacht", a.verwacht()).param("publicatie", a.publicatie())
                .param("gesprek", a.gesprekId()).query(Long.class).single();
    }

    String sleutel(long id) {
        return db.sql("select sleutel from leren.verbeteractie where id = :id").param("id", id).query(String.class)
                .single();
    }

    /** The same action in the plan of another year. */
    long goOn(Verbeteractie a, LocalDate wanneer, int schooljaar) {
        return db
                .sql("""
                        insert into leren.verbeteractie (wat, wie, wie_account_id, wie_rol, wanneer, schooljaar, doel, indicator,
                               school_id, verwacht, publicatie, uit_id)
                        select wat, wie, wie_account_id, wie_rol, :wanneer, :jaar, doel, indicator, school_id, verwacht,
                               publicatie, id from leren.verbeteractie where id = :id returning id""")
                .param("wanneer", wanneer).param("jaar", schooljaar).param("id", a.id()).query(Long.class).single();
    }

    /** False when this reader may not change it. */
    boolean save(Verbeteractie a) {
        return db.sql("""
                update leren.verbeteractie set wat = :wat, wie = :wie, wie_account_id = :account, wie_rol = :rol,
                       wanneer = :wanneer, verwacht = :verwacht, begonnen_op = :begonnen, klaar_op = :klaar,
                       gestopt_op = :gestopt, reden = :reden, geleerd = :geleerd, teruggekeken_op = :teruggekeken
                where id = :id""").param("wat", a.wat()).param("wie", a.wie()).param("account", a.wieAccountId())
                .param("rol", a.wieRol()).param("wanneer", a.wanneer()).param("verwacht", a.verwacht())
                .param("begonnen", a.begonnenOp()).param("klaar", a.klaarOp()).param("gestopt", a.gestoptOp())
                .param("reden", a.reden()).param("geleerd", a.geleerd()).param("teruggekeken", a.teruggekekenOp())
                .param("id", a.id()).update() == 1;
    }

    void stap(long actie, String tekst) {
        db.sql("insert into leren.verbeterstap (verbeteractie_id, tekst) values (:actie, :tekst)")
                .param("actie", actie).param("tekst", tekst).update();
    }
}
