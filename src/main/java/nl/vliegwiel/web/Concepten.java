package nl.vliegwiel.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts: what the reader typed in a form, readable for that reader only, for fourteen days, and not after the access to
 * its casus has ended. A form has one by a single line inside it:
 * {@code @template.web.Bewaarconcept(formulier = page.url(), casus = page.kop().casusId())}. Then
 *
 * <ol>
 * <li>the script keeps the form five seconds after each change; without script there is a button;
 * <li>a form that comes back is kept, and one that was done is thrown away ({@link ConceptFilter});
 * <li>the page shows what was typed, with a line that says so ({@link ConceptConverter}).
 * </ol>
 *
 * A form whose fields decide what the rest of the page shows looks up its draft itself, with {@link #find}.
 */
@Repository
@Transactional
public class Concepten {
    private static final TypeReference<TreeMap<String, List<String>>> VELDEN = new TypeReference<>() {
    };

    /** Fields of the machine that go along: what the form began with, and the key that makes sending it twice count once. */
    static final Set<String> MEE = Set.of("_versie", "_inzending");

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

    private static final String ALLE = "select formulier as concept, casus_id as concept_casus, velden::text as concept_velden,"
            + " op as concept_op from web.concept";
    private static final String LEZEN = ALLE + " where formulier = ?";
    /**
     * The newest draft of the reader for the form {@code :formulier}, whichever casus it belongs to: at most one row, to
     * join in a statement that is asked anyway, and to read with {@link #in}.
     */
    public static final String LAATSTE = "(" + ALLE + " where formulier = :formulier order by op desc limit 1)";

    /** The draft of this row; empty when the join found none. */
    public Optional<Concept> in(ResultSet rs) throws SQLException {
        return rs.getString("concept") == null ? Optional.empty() : Optional.of(row(rs, 0));
    }

    private Concept row(ResultSet rs, int n) throws SQLException {
        return new Concept(rs.getString("concept"), rs.getObject("concept_casus", Long.class),
                json.readValue(rs.getString("concept_velden"), VELDEN),
                rs.getObject("concept_op", OffsetDateTime.class));
    }

    /** All drafts of the reader; at most 200. */
    @Transactional(readOnly = true)
    List<Concept> list() {
        return db.sql(ALLE + " limit 200").query(this::row).list();
    }

    /**
     * Keeps what was typed in place of what was kept before, without fields of the machine but those of {@link #MEE}: a draft
     * that began before a colleague changed the same thing, is held beside that change when it is sent.
     */
    public void save(String formulier, @Nullable Long casusId, Map<String, List<String>> velden) {
        var typed = new TreeMap<String, List<String>>();
        velden.forEach((veld, waarden) -> {
            if (!veld.startsWith("_") || MEE.contains(veld))
                typed.put(veld, waarden);
        });
        if (typed.entrySet().stream().filter(e -> !MEE.contains(e.getKey()))
                .allMatch(e -> e.getValue().stream().allMatch(String::isBlank))) {
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
