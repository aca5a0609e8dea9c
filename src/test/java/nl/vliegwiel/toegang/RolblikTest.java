package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Looking at the screens of another role: all screens, nobody's data, no change, and both roles in the log. */
@PagesTest
class RolblikTest {
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Sessies sessies;
    @Autowired
    private Rollen rollen;
    @Autowired
    private JdbcClient db;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private String token = "";

    @BeforeEach
    void a_session_of_its_own() {
        token = sessies.begin("bas", "beheerder").orElseThrow();
    }

    @Test
    void the_database_gives_nobodys_data_whatever_the_role() {
        var tables = regio.eigenaar().sql("""
                select distinct c.relnamespace::regnamespace || '.' || c.relname
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind in ('r', 'p') and has_table_privilege('vliegwiel_app', c.oid, 'select')
                  and a.attname in ('casus_id', 'jeugdige_id', 'ouder_id', 'roepnaam', 'geboortedatum')
                  and c.relname not in ('regel', 'concept')""").query(String.class).list();
        assertThat(tables).contains("leerling.jeugdige", "toestemming.antwoord", "ondersteuning.contact");
        for (String rol : rollen.voorBlik().keySet()) {
            assertThat(sessies.watch(Sessies.hash(token), rol)).as(rol).isTrue();
            for (String table : tables)
                assertThat(as(() -> db.sql("select count(*) from " + table).query(Long.class).single()))
                        .as("%s as %s", table, rol).isZero();
            sessies.unwatch(Sessies.hash(token));
        }
    }

    @Test
    void every_screen_of_every_role_opens_or_says_why_not_and_shows_no_pupil() {
        var names = regio.eigenaar()
                .sql("select distinct achternaam from leerling.jeugdige where length(achternaam) > 5")
                .query(String.class).list();
        assertThat(names).isNotEmpty();
        for (String rol : rollen.voorBlik().keySet()) {
            sessies.watch(Sessies.hash(token), rol);
            for (String url : screens()) {
                var answer = get(url);
                int status = answer.getResponse().getStatus();
                assertThat(status).as("%s as %s", url, rol).isIn(200, 302, 303, 400, 401, 403, 404, 422);
                if (status == 200 && !url.startsWith("/inloggen"))
                    assertThat(Bezoek.text(answer)).as("%s as %s", url, rol).doesNotContain(names);
            }
            sessies.unwatch(Sessies.hash(token));
        }
    }

    @Test
    void a_look_is_begun_and_ended_on_the_screen_and_the_log_names_both_roles() {
        regio.eigenaar().sql("""
                insert into logboek.regel (lezer, rol, gebeurtenis, object)
                select id, 'beheerder', 'vastleggen', 'contact' from toegang.account where aanmeldnaam = 'bas'""")
                .update();
        assertThat(post("/rolblik", "rol", "coach")).hasStatus(303);
        var home = get("/mijn-werk");
        assertThat(home).hasStatus(200);
        assertThat(Bezoek.text(home)).contains("Je kijkt als jeugd- en schoolcoach.").contains("Stoppen met kijken")
                .as("of what the beheerder recorded").doesNotContain("Wat telt mee?");
        assertThat(get("/logboek")).hasStatus(403);
        assertThat(get("/leerlingen/" + casus())).hasStatus(404);
        assertThat(post("/rolblik/einde")).hasStatus(303);
        assertThat(get("/logboek")).hasStatus(200);
        assertThat(regio.eigenaar().sql("""
                select gebeurtenis from logboek.regel where object = 'rolblik' and rol = 'beheerder als coach'
                order by id desc limit 2""").query(String.class).list()).containsExactly("afmelden", "aanmelden");
        assertThat(Bezoek.text(get("/logboek"))).contains("beheerder als coach");
    }

    @Test
    void who_only_looks_records_nothing() {
        sessies.watch(Sessies.hash(token), "coach");
        var answer = post("/taken", "titel", "Bellen");
        assertThat(answer).hasStatus(403);
        assertThat(Bezoek.text(answer)).contains("Je kijkt als jeugd- en schoolcoach.")
                .contains("stop eerst met kijken");
        assertThatThrownBy(() -> as(() -> db.sql("insert into hulpaanbod.gemis (school_id, thema) values (1, 'thuis')")
                .update())).isInstanceOf(DataAccessException.class);
        assertThat(as(() -> sessies.choose(Sessies.hash(token), "beheerder"))).isFalse();
    }

    @Test
    void only_the_beheerder_looks_and_never_as_the_supervisor_a_family_or_a_system() {
        for (String rol : List.of("fg", "beheerder", "jeugdige", "ouder", "leverancier", "bestaat niet", ""))
            assertThat(sessies.watch(Sessies.hash(token), rol)).as(rol).isFalse();
        assertThat(post("/rolblik", "rol", "fg")).hasStatus(422);
        String coach = sessies.begin("noor", "coach").orElseThrow();
        assertThat(sessies.watch(Sessies.hash(coach), "oco")).isFalse();
        assertThat(bezoek.post("noor", "/rolblik", "rol", "oco")).hasStatus(403);
    }

    @Test
    void who_looks_can_sign_out_and_the_browser_forgets() {
        sessies.watch(Sessies.hash(token), "coach");
        var answer = post("/uitloggen");
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
        assertThat(get("/account").getResponse().getStatus()).isIn(302, 303);
        assertThat(regio.eigenaar().sql("select gebeurtenis || ' ' || rol from logboek.regel order by id desc limit 1")
                .query(String.class).single()).isEqualTo("afmelden beheerder als coach");
    }

    private String casus() {
        return regio.eigenaar().sql("select sleutel from leerling.casus where id = ?")
                .param(regio.casus(regio.leerling("Blik", 13))).query(String.class).single();
    }

    private List<String> screens() {
        var found = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("nl.vliegwiel.")
                    && info.getMethodsCondition().getMethods().stream().anyMatch(m -> m.name().equals("GET")))
                info.getPatternValues().forEach(p -> found.add(p.replaceAll("\\{[^}:]+:\\[a-z][^}]*}", "nergens")
                        .replaceAll("\\{[^}]+}", "0000000000000000")));
        });
        return List.copyOf(found);
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        byte[] hash = Sessies.hash(token);
        return Acteur.als(new Acteur.Mens(hash, sessies.find(hash).orElseThrow()),
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(t -> work.get())));
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(url).cookie(new Cookie("vliegwiel", token)).exchange();
    }

    private MvcTestResult post(String url, String... fields) {
        var request = mvc.post().uri(url).cookie(new Cookie("vliegwiel", token))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
