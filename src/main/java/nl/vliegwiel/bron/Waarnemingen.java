package nl.vliegwiel.bron;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** The values of CBS in the database, with what their codes mean. */
@Repository
public class Waarnemingen {
    private static final int TEGELIJK = 5000;

    private final JdbcClient db;
    private final JsonMapper json;

    Waarnemingen(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A value of one edition. opgehaald: of that edition. */
    public record Gezien(long uitgaveId, OffsetDateTime opgehaald, String plek, String periode, String kenmerken,
            @Nullable Double waarde, String leeg, String status) {
    }

    /** A table of which an edition stands, by its newest. */
    public record Tabel(String code, String titel, long uitgaveId) {
    }

    public void add(long uitgaveId, List<Waarneming> waarnemingen, List<Waarneming.Codenaam> namen) {
        for (int van = 0; van < waarnemingen.size(); van += TEGELIJK)
            db.sql("""
                    insert into bron.waarneming (uitgave_id, maat, plek, periode, kenmerken, waarde, leeg, status)
                    select :uitgave, x.maat, x.plek, x.periode, x.kenmerken, x.waarde, x.leeg, x.status
                    from jsonb_to_recordset(:rijen::jsonb) as x (maat text, plek text, periode text, kenmerken text,
                         waarde double precision, leeg text, status text)""").param("uitgave", uitgaveId)
                    .param("rijen", json.writeValueAsString(
                            waarnemingen.subList(van, Math.min(waarnemingen.size(), van + TEGELIJK))))
                    .update();
        db.sql("""
                insert into bron.codenaam (uitgave_id, soort, code, naam, eenheid, decimalen)
                select :uitgave, x.soort, x.code, x.naam, x.eenheid, x.decimalen
                from jsonb_to_recordset(:rijen::jsonb) as x (soort text, code text, naam text, eenheid text, decimalen int)""")
                .param("uitgave", uitgaveId).param("rijen", json.writeValueAsString(namen)).update();
    }

    /** The tables of CBS that stand, by title; at most 100. */
    public List<Tabel> tables() {
        return db.sql("""
                select t.tabel as code, t.titel, t.id as uitgave_id
                from (select distinct on (u.tabel) u.tabel, u.titel, u.id from bron.uitgave u
                      where u.uitgever = 'CBS' and u.ingetrokken_op is null order by u.tabel, u.id desc) t
                order by t.titel, t.tabel limit 100""").query(Tabel.class).list();
    }

    /** What the codes of this edition mean; at most 20,000. */
    public List<Waarneming.Codenaam> names(long uitgaveId) {
        return db.sql("""
                select soort, code, naam, eenheid, decimalen from bron.codenaam
                where uitgave_id = ? order by soort, code limit 20000""").param(uitgaveId)
                .query(Waarneming.Codenaam.class).list();
    }

    /** All values of one measure and one set of other codes, of all editions of the table that stand; the newest edition first. */
    public List<Gezien> series(String tabel, String maat, String kenmerken) {
        return db
                .sql("""
                        select w.uitgave_id, u.opgehaald_op as opgehaald, w.plek, w.periode, w.kenmerken, w.waarde, w.leeg, w.status
                        from bron.waarneming w join bron.uitgave u on u.id = w.uitgave_id
                        where u.uitgever = 'CBS' and u.tabel = ? and u.ingetrokken_op is null and w.maat = ? and w.kenmerken = ?
                        order by w.uitgave_id desc, w.periode limit 20000""")
                .params(tabel, maat, kenmerken)
                .query(Gezien.class).list();
    }

    /** The sets of other codes that this measure has in this edition; at most 500. */
    public List<String> kenmerken(long uitgaveId, String maat) {
        return db.sql("""
                select distinct w.kenmerken from bron.waarneming w
                where w.uitgave_id = ? and w.maat = ? order by w.kenmerken limit 500""").params(uitgaveId, maat)
                .query(String.class).list();
    }
}
