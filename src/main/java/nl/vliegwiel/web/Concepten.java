package nl.vliegwiel.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts: what the reader typed in a form, readable for that reader only, for fourteen days, and not after the access to
 * its casus has ended. In four steps a form has one:
 *
 * <ol>
 * <li>template: {@code <form … data-concept="signaal" data-casus="${page.casusId()}">} with
 * {@code @template.web.Conceptbalk(schil = schil, zin = page.conceptZin(), formulier = "signaal")} above it. The script keeps
 * the form five seconds after each change; without script the bar's place holds a button {@code formaction="/concept"};
 * <li>GET: {@code concepten.find("signaal", casusId)} fills the fields;
 * <li>a form that came back with faults: {@code concepten.save("signaal", casusId, velden)};
 * <li>success: {@code concepten.delete("signaal", casusId)} in the transaction of the action.
 * </ol>
 */
@Repository
@Transactional
public class Concepten {
    private static final TypeReference<TreeMap<String, List<String>>> VELDEN = new TypeReference<>() {
    };

    private final JdbcClient db;
    private final JsonMapper json;

    Concepten(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The draft of the reader for this form; casusId is null for a form that belongs to no casus. */
    @Transactional(readOnly = true)
    public Optional<Concept> find(String formulier, @Nullable Long casusId) {
        return db.sql(LEZEN + " and casus_id is not distinct from ?::bigint").param(formulier).param(casusId)
                .query(this::row).optional();
    }

    /** The newest draft of the reader for this form, whichever casus it belongs to. */
    @Transactional(readOnly = true)
    public Optional<Concept> latest(String formulier) {
        return db.sql(LEZEN + " order by op desc limit 1").param(formulier).query(this::row).optional();
    }

    private static final String LEZEN = "select formulier, casus_id, velden::text as velden, op from web.concept where formulier = ?";

    private Concept row(ResultSet rs, int n) throws SQLException {
        return new Concept(rs.getString("formulier"), rs.getObject("casus_id", Long.class),
                json.readValue(rs.getString("velden"), VELDEN), rs.getObject("op", OffsetDateTime.class));
    }

    /** Keeps what was typed in place of what was kept before; fields of the machine (_csrf, _versie …) are left out. */
    public void save(String formulier, @Nullable Long casusId, Map<String, List<String>> velden) {
        var typed = new TreeMap<String, List<String>>();
        velden.forEach((veld, waarden) -> {
            if (!veld.startsWith("_"))
                typed.put(veld, waarden);
        });
        if (typed.values().stream().allMatch(w -> w.stream().allMatch(String::isBlank))) {
            delete(formulier, casusId);
            return;
        }
        db.sql("""
                insert into web.concept (formulier, casus_id, velden) values (?, ?, ?::jsonb)
                on conflict (eigenaar, formulier, casus_id) do update
                set velden = excluded.velden, op = now(), verloopt_op = now() + interval '14 days'""")
                .param(formulier).param(casusId).param(json.writeValueAsString(typed)).update();
    }

    /** The form was sent, or the reader threw the draft away. */
    public void delete(String formulier, @Nullable Long casusId) {
        db.sql("delete from web.concept where formulier = ? and casus_id is not distinct from ?::bigint")
                .param(formulier).param(casusId).update();
    }
}
