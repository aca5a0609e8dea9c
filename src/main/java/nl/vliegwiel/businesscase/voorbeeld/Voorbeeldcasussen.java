package nl.vliegwiel.businesscase.voorbeeld;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of businesscase.voorbeeldcasus and its steps. */
@Repository
class Voorbeeldcasussen {
    private static final int STAPPEN = 200;

    private final JdbcClient db;

    Voorbeeldcasussen(JdbcClient db) {
        this.db = db;
    }

    /** The ones that are open, the newest first. */
    List<Voorbeeldcasus> list() {
        return db.sql("""
                select id, sleutel, naam, leeftijd, vraag, prijspeil, gemaakt_op, verzonnen_door, gesloten_op
                from businesscase.voorbeeldcasus where gesloten_op is null order by id desc limit 200""")
                .query(Voorbeeldcasus.class).list();
    }

    Optional<Voorbeeldcasus> find(String sleutel) {
        return db.sql("""
                select id, sleutel, naam, leeftijd, vraag, prijspeil, gemaakt_op, verzonnen_door, gesloten_op
                from businesscase.voorbeeldcasus where sleutel = ?""").param(sleutel).query(Voorbeeldcasus.class)
                .optional();
    }

    Voorbeeldcasus add(String naam, int leeftijd, String vraag, int prijspeil) {
        return db.sql("""
                insert into businesscase.voorbeeldcasus (naam, leeftijd, vraag, prijspeil) values (?, ?, ?, ?)
                returning id, sleutel, naam, leeftijd, vraag, prijspeil, gemaakt_op, verzonnen_door, gesloten_op""")
                .params(naam, leeftijd, vraag, prijspeil).query(Voorbeeldcasus.class).single();
    }

    void gesloten(long id, OffsetDateTime op) {
        db.sql("update businesscase.voorbeeldcasus set gesloten_op = ? where id = ? and gesloten_op is null")
                .params(op, id).update();
    }

    List<Voorbeeldstap> stappen(long casus) {
        return db
                .sql("""
                        select id, sleutel, voorbeeldcasus_id, tijdlijn, jaar, volgorde, wat, kengetal, bron, aantal, prijs_cent,
                               partij
                        from businesscase.voorbeeldstap where voorbeeldcasus_id = ? order by jaar, volgorde, id limit 200""")
                .param(casus).query(Voorbeeldstap.class).list();
    }

    /** False when the casus is full. */
    boolean add(Voorbeeldstap s) {
        return db.sql("""
                insert into businesscase.voorbeeldstap
                    (voorbeeldcasus_id, tijdlijn, jaar, volgorde, wat, kengetal, bron, aantal, prijs_cent, partij)
                select :voorbeeldcasusId, :tijdlijn, :jaar, 1 + coalesce(max(volgorde), 0), :wat, :kengetal, :bron,
                       :aantal, :prijsCent, :partij
                from businesscase.voorbeeldstap where voorbeeldcasus_id = :voorbeeldcasusId
                having count(*) <""" + " " + STAPPEN).paramSource(s).update() == 1;
    }

    void move(Voorbeeldstap s) {
        db.sql("update businesscase.voorbeeldstap set tijdlijn = :tijdlijn, jaar = :jaar where id = :id").paramSource(s)
                .update();
    }

    void remove(Voorbeeldstap s) {
        db.sql("delete from businesscase.voorbeeldstap where id = :id").paramSource(s).update();
    }
}
