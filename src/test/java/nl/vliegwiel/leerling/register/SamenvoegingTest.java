package nl.vliegwiel.leerling.register;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.Geweigerd;

/** Joining of doubles: nothing is lost, nobody reads more, and undoing restores every row. Fictieve gegevens. */
@PagesTest
class SamenvoegingTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Samenvoegingen samenvoegingen;

    private String sleutel(long id) {
        return regio.eigenaar().sql("select sleutel from leerling.jeugdige where id = ?").param(id).query(String.class)
                .single();
    }

    private long one(String sql, Object... parameters) {
        return regio.eigenaar().sql(sql).params(parameters).query(Long.class).single();
    }

    private boolean ziet(String wie, long casus) {
        return regio.als(wie, () -> db.sql("select exists (select from leerling.casus where id = ?)").param(casus)
                .query(Boolean.class).single());
    }

    private String join(long blijft, long verdwijnt, String... uit) {
        var ouders = regio.als("bart", () -> samenvoegingen.parents(blijft, verdwijnt));
        var open = regio.eigenaar().sql("select id from leerling.inschrijving where jeugdige_id = ? and tot is null")
                .param(verdwijnt).query(Long.class).optional().orElse(null);
        return regio.als("bart", () -> samenvoegingen.joined(blijft, verdwijnt, List.of(uit), open, ouders));
    }

    /** Every row of every table that knows a person or a casus, as text; versions and the log grow on purpose. */
    private Map<String, List<String>> content() {
        var tabellen = regio.eigenaar()
                .sql("""
                        select distinct n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'logboek', 'monitor', 'web')
                          and c.relname not in ('samenvoeging', 'verplaatsing', 'inzage', 'veldwijziging')
                          and (a.attname in ('jeugdige_id', 'ouder_id', 'casus_id') or c.relname in ('jeugdige', 'ouder', 'casus'))""")
                .query(String.class).list();
        var alles = new TreeMap<String, List<String>>();
        for (var tabel : tabellen)
            alles.put(tabel,
                    regio.eigenaar()
                            .sql("select (to_jsonb(t) - 'versie' - 'gewijzigd_op' - 'gewijzigd_door')::text from "
                                    + tabel + " t order by 1")
                            .query(String.class).list());
        alles.put("inzage", regio.eigenaar().sql("""
                select concat_ws(' ', wie, casus_id, jeugdige_id, regime, categorie, schrijven, tot, grond, grond_id)
                from toegang.inzage where tot > now() order by 1""").query(String.class).list());
        return alles;
    }

    private long verzuim(long jeugdige) {
        return one("insert into verzuim.melding (school_id, jeugdige_id, datum, minuten, soort, geoorloofd)"
                + " values (1, ?, current_date, 50, 'ziek', true) returning id", jeugdige);
    }

    private long signaal(long jeugdige) {
        return one(
                "insert into ondersteuning.signaal (school_id, jeugdige_id, melder_id, themas, tekst, reageren_voor, bewaar_tot)"
                        + " values (1, ?, 3, '{slapen}', 'Slaapt in de les.', current_date, current_date + 42) returning id",
                jeugdige);
    }

    @Test
    void all_that_hangs_on_the_double_follows_and_undo_restores_every_row() {
        long een = regio.leerling("Mila", 13);
        long ander = regio.leerling("Milla", 13);
        long casus = regio.casus(ander);
        regio.toestemming(casus, "begeleiding");
        long verzuim = verzuim(ander);
        long signaal = signaal(ander);
        regio.eigenaar()
                .sql("update leerling.ouder o set naam = 'moeder van Mila', telefoon = '06 1' from leerling.gezag g"
                        + " where g.ouder_id = o.id and g.jeugdige_id = ? and g.relatie = 'moeder'")
                .param(ander).update();
        var voor = content();
        assertThat(ziet("noor", casus)).isTrue();

        var samen = join(een, ander, "roepnaam");

        assertThat(one("select jeugdige_id from verzuim.melding where id = ?", verzuim)).isEqualTo(een);
        assertThat(one("select jeugdige_id from ondersteuning.signaal where id = ?", signaal)).isEqualTo(een);
        assertThat(one("select jeugdige_id from leerling.casus where id = ?", casus)).isEqualTo(een);
        assertThat(one("select count(*) from toestemming.antwoord where casus_id = ? and jeugdige_id = ?", casus, een))
                .as("the answer of the young person stays the answer of that person").isOne();
        assertThat(one("select count(*) from leerling.jeugdige where id = ? and roepnaam = 'Milla'", een)).isOne();
        assertThat(one("select count(*) from leerling.zoeknaam where jeugdige_id = ?", ander)).isZero();
        assertThat(one("select count(*) from leerling.inschrijving where jeugdige_id = ? and tot is null", een))
                .isOne();
        assertThat(one("select count(*) from leerling.ouder o join leerling.gezag g on g.ouder_id = o.id"
                + " where g.jeugdige_id = ? and o.telefoon = '06 1'", een)).as("a telephone number is not lost")
                .isOne();
        assertThat(bezoek.get("bart", "/register/" + sleutel(ander))).hasStatus(404);

        regio.als("bart", () -> {
            samenvoegingen.undone(samen);
            return true;
        });
        assertThat(content()).isEqualTo(voor);
        assertThat(ziet("noor", casus)).isTrue();
    }

    @Test
    void joining_the_same_parents_keeps_access_and_an_unanswering_parent_ends_it() {
        long een = regio.leerling("Sem", 14);
        long ander = regio.leerling("Sem", 14);
        long casus = regio.casus(ander);
        regio.toestemming(casus, "begeleiding");
        regio.eigenaar().sql("update leerling.ouder o set naam = 'iemand anders' from leerling.gezag g"
                + " where g.ouder_id = o.id and g.jeugdige_id = ? and g.relatie = 'vader'").param(een).update();
        var samen = join(een, ander);
        assertThat(one("select count(*) from leerling.gezag where jeugdige_id = ? and heeft_gezag", een)).isEqualTo(3);
        assertThat(ziet("coen", casus)).isFalse();
        assertThat(
                one("select count(*) from toegang.inzage where casus_id = ? and grond = 'toestemming' and tot > now()",
                        casus))
                .as("the third parent has not answered").isZero();
        regio.als("bart", () -> {
            samenvoegingen.undone(samen);
            return true;
        });
        assertThat(
                one("select count(*) from toegang.inzage where casus_id = ? and grond = 'toestemming' and tot > now()",
                        casus))
                .isPositive();
    }

    @Test
    void a_choice_that_would_let_somebody_read_more_is_refused() {
        long een = regio.leerling("Lotte", 14);
        long ander = regio.leerling("Lotte", 17);
        long casus = regio.casus(een);
        regio.toestemming(casus, "begeleiding");
        regio.eigenaar().sql("insert into toestemming.antwoord (casus_id, doel, ouder_id, uitkomst, wijze, door)"
                + " select ?, 'begeleiding', ouder_id, 'geweigerd', 'gesprek', 2 from leerling.gezag"
                + " where jeugdige_id = ? and relatie = 'vader'").params(casus, een).update();
        assertThat(ziet("noor", casus)).as("the holder").isTrue();
        var voor = content();
        assertThatThrownBy(() -> join(een, ander, "geboortedatum")).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("meer mogen lezen");
        assertThat(content()).isEqualTo(voor);
    }

    @Test
    void what_may_not_be_joined_is_refused_in_words() {
        long een = regio.leerling("Finn", 12);
        long ander = regio.leerling("Finn", 12);
        regio.casus(een);
        regio.casus(ander);
        var url = "/register/dubbelen/" + sleutel(een) + "/" + sleutel(ander);
        assertThat(text(bezoek.get("bart", url))).contains("Sluit eerst de casus die dubbel is");
        assertThat(text(bezoek.get("wim", url))).contains("ondersteuningscoördinator").doesNotContain("casus die");
        assertThat(bezoek.post("bart", url)).hasStatus(422);
        long elders = regio.leerling("Finn", 12);
        regio.eigenaar().sql(
                "insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, van)"
                        + " values (?, 2, ?, '1A', 1, 'havo', current_date)")
                .params(elders, "E" + elders).update();
        assertThat(text(bezoek.get("bart", "/register/dubbelen/" + sleutel(een) + "/" + sleutel(elders))))
                .contains("ook bij een andere school");
        long gezag = regio.leerling("Finn", 12);
        regio.eigenaar().sql("insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag)"
                + " select ?, ouder_id, relatie, not heeft_gezag from leerling.gezag where jeugdige_id = ? and relatie = 'vader'")
                .params(gezag, een).update();
        assertThatThrownBy(() -> join(een, gezag)).isInstanceOf(Geweigerd.class).hasMessageContaining("eerst gelijk");
    }

    @Test
    void only_who_keeps_the_register_of_that_school_joins_and_undoes() {
        long een = regio.leerling("Zoë", 13);
        long ander = regio.leerling("Zoe", 13);
        for (var wie : List.of("tim", "noor", "wendy", "jelle"))
            assertThatThrownBy(() -> regio.als(wie,
                    () -> samenvoegingen.joined(een, ander, List.of(), null, List.of()))).as(wie)
                    .isInstanceOf(Geweigerd.class);
        var samen = join(een, ander);
        assertThatThrownBy(() -> regio.als("wendy", () -> {
            samenvoegingen.undone(samen);
            return true;
        })).isInstanceOf(DataAccessException.class);
        assertThat(bezoek.post("wendy", "/register/dubbelen/ongedaan/" + samen)).hasStatus(404);
        assertThat(bezoek.post("bart", "/register/dubbelen/ongedaan/" + samen)).hasStatus(303);
        assertThat(bezoek.post("bart", "/register/dubbelen/ongedaan/" + samen)).hasStatus(404);
        assertThatThrownBy(
                () -> regio.als("bart", () -> db.sql("update leerling.jeugdige set samengevoegd_met = ? where id = ?")
                        .params(een, ander).update()))
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void joinings_are_undone_from_the_last_to_the_first_and_give_back_the_beginning() {
        var drie = new ArrayList<Long>();
        for (int i = 0; i < 3; i++)
            drie.add(regio.leerling("Noa", 13));
        drie.forEach(this::verzuim);
        var voor = content();
        var eerst = join(drie.get(0), drie.get(1));
        var daarna = join(drie.get(2), drie.get(0));
        assertThat(one("select count(*) from verzuim.melding where jeugdige_id = ?", drie.get(2))).isEqualTo(3);
        assertThat(one("select samengevoegd_met from leerling.jeugdige where id = ?", drie.get(1)))
                .isEqualTo(drie.get(2));
        assertThatThrownBy(() -> regio.als("bart", () -> {
            samenvoegingen.undone(eerst);
            return true;
        })).isInstanceOf(Geweigerd.class).hasMessageContaining("laatste samenvoeging");
        for (var sleutel : List.of(daarna, eerst))
            regio.als("bart", () -> {
                samenvoegingen.undone(sleutel);
                return true;
            });
        assertThat(content()).isEqualTo(voor);
    }

    @Test
    void the_screen_compares_joins_and_offers_the_way_back() {
        long een = regio.leerling("Evi", 13);
        long ander = regio.leerling("Evie", 13);
        var url = "/register/dubbelen/" + sleutel(een) + "/" + sleutel(ander);
        assertThat(text(bezoek.get("wim", url))).contains("Roepnaam: wat klopt?").contains("Welke inschrijving klopt?");
        assertThat(bezoek.get("wendy", url)).hasStatus(404);
        assertThat(bezoek.get("tim", url)).hasStatus(403);
        assertThat(bezoek.post("wim", url, "roepnaam", "ander")).hasStatus(303);
        assertThat(text(bezoek.get("wim", "/register/dubbelen"))).contains("Evie").contains("Ongedaan maken");
        assertThat(text(bezoek.get("wim", "/register/" + sleutel(een)))).contains("Evie");
    }

    @Test
    void twins_are_asked_about_once() {
        long een = regio.leerling("Anna", 13);
        long ander = regio.leerling("Anne", 13);
        regio.eigenaar().sql("update leerling.jeugdige set achternaam = 'Tweelingh' where id in (?, ?)")
                .params(een, ander)
                .update();
        assertThat(text(bezoek.get("bart", "/register/dubbelen"))).contains("Anne Tweelingh");
        assertThat(bezoek.post("bart", "/register/dubbelen/" + sleutel(een) + "/" + sleutel(ander) + "/verschil"))
                .hasStatus(303);
        assertThat(text(bezoek.get("bart", "/register/dubbelen"))).doesNotContain("Anne Tweelingh");
        assertThat(text(bezoek.get("bart", "/register/" + sleutel(een)))).doesNotContain("twee keer");
    }
}
