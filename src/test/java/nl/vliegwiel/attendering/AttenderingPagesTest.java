package nl.vliegwiel.attendering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Jobs;
import nl.vliegwiel.toegang.Schakelaars;

/** Who asked for it gets a mail at a real mail server, and a program a signed call: that there is something, and nothing of what. Fictieve gegevens. */
@PagesTest
class AttenderingPagesTest {

    private static final String THUIS = "https://vliegwiel.example";

    /** One call as the program got it. */
    private record Aanroep(String id, String moment, String handtekening, String soort, String body) {
    }

    @Autowired
    private Schakelaars schakelaars;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Attenderingen attenderingen;
    @Autowired
    private Luisteraars luisteraars;
    @Autowired
    private Verzendingen verzendingen;
    @Autowired
    private Luistersleutel sleutel;
    @Autowired
    private Jobs jobs;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient db;

    private final GreenMail mailserver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Aanroep> aanroepen = new ArrayList<>();
    private int answer = 200;
    private HttpServer program;

    @BeforeEach
    void servers() throws IOException {
        mailserver.start();
        program = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        program.createContext("/", this::called);
        program.start();
    }

    @AfterEach
    void gone() {
        mailserver.stop();
        program.stop(0);
        regio.eigenaar().sql("truncate attendering.nieuws, attendering.voorkeur, attendering.luisteraar cascade")
                .update();
    }

    private void called(HttpExchange call) throws IOException {
        var kop = call.getRequestHeaders();
        aanroepen.add(new Aanroep(kop.getFirst("webhook-id"), kop.getFirst("webhook-timestamp"),
                kop.getFirst("webhook-signature"), kop.getFirst("Content-Type"),
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    private String address() {
        return "http://127.0.0.1:" + program.getAddress().getPort() + "/";
    }

    private AttenderingRun run(Duration later, boolean mail) {
        var beans = new DefaultListableBeanFactory();
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mail ? mailserver.getSmtp().getPort() : 1);
        beans.registerSingleton("mail", sender);
        var then = Clock.offset(clock, later);
        return new AttenderingRun(verzendingen,
                new Postbode(beans.getBeanProvider(JavaMailSender.class), THUIS, "vliegwiel@vliegwiel.example"),
                new Bezorger(sleutel, then, THUIS, List.of(address())), jobs, schakelaars, then);
    }

    private void publication(String key) {
        regio.alsTaak("taak_peiling", () -> {
            attenderingen.publicatie(key);
            attenderingen.publicatie(key);
            return true;
        });
    }

    @Test
    void who_asked_gets_one_mail_that_says_nothing_but_where_to_look() throws Exception {
        assertThat(bezoek.post("jelle", "/op-de-hoogte", "adres", "jelle@gemeente.example", "soorten", "publicatie",
                "soorten", "grens")).hasStatus(303);
        assertThat(bezoek.post("noor", "/op-de-hoogte", "adres", "noor@team.example", "soorten", "taken"))
                .hasStatus(303);
        publication("pub-1");
        assertThat(run(Duration.ZERO, true).run()).isOne();
        assertThat(run(Duration.ofDays(1), true).run()).as("never again").isZero();
        assertThat(mailserver.getReceivedMessages()).hasSize(1);
        var mail = mailserver.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("jelle@gemeente.example");
        assertThat(mail.getSubject()).isEqualTo("Vliegwiel: er is een nieuw maandbericht");
        assertThat(mail.getContent().toString()).contains(THUIS + "/monitor/maandbericht", THUIS + "/op-de-hoogte")
                .doesNotContain("Jelle", "Vermeer", "pub-1");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(bezoek.get("jelle", "/op-de-hoogte"))).contains("Er is een nieuw maandbericht", "Verstuurd")
                .contains("Stop met mail");
        assertThat(text(bezoek.get("noor", "/op-de-hoogte"))).as("of another").contains("We stuurden je nog niets");
        assertThat(bezoek.post("jelle", "/op-de-hoogte/einde")).hasStatus(303);
        publication("pub-2");
        assertThat(run(Duration.ZERO, true).run()).as("stopped").isZero();
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_and_at_last_given_up() {
        bezoek.post("jelle", "/op-de-hoogte", "adres", "jelle@gemeente.example", "soorten", "publicatie");
        publication("pub-3");
        assertThat(run(Duration.ZERO, false).run()).isZero();
        assertThat(run(Duration.ofSeconds(30), true).run()).as("not yet").isZero();
        assertThat(text(bezoek.get("jelle", "/op-de-hoogte"))).contains("we proberen het opnieuw");
        assertThat(run(Duration.ofMinutes(2), true).run()).isOne();
        publication("pub-4");
        for (int day = 0; day < 9; day++)
            assertThat(run(Duration.ofDays(day), false).run()).isZero();
        assertThat(text(bezoek.get("jelle", "/op-de-hoogte"))).contains("Niet gelukt na 7 keer",
                "De mailserver nam het niet aan");
        assertThat(regio.eigenaar().sql("select count(*) from attendering.verzending where gestopt_op is not null")
                .query(Long.class).single()).isOne();
    }

    @Test
    void a_program_is_called_with_a_signature_that_it_can_check() throws Exception {
        String key = regio.als("jelle", () -> luisteraars.add("Dashboard", address() + "vliegwiel",
                List.of("publicatie", "levering")));
        answer = 500;
        publication("pub-5");
        assertThat(run(Duration.ZERO, true).run()).isZero();
        answer = 204;
        assertThat(run(Duration.ofMinutes(2), true).run()).isOne();
        assertThat(aanroepen).hasSize(2).extracting(Aanroep::id).as("the same news")
                .containsOnly(aanroepen.get(0).id());
        var last = aanroepen.getLast();
        assertThat(last.soort()).isEqualTo("application/cloudevents+json");
        assertThat(last.body()).contains("\"type\":\"nl.vliegwiel.publicatie\"", "\"subject\":\"pub-5\"",
                "\"source\":\"" + THUIS + "\"");
        assertThat(last.handtekening()).isEqualTo("v1," + hmac(sleutel.geheim(key),
                last.id() + "." + last.moment() + "." + last.body()));
        assertThat(sleutel.geheim(key)).isNotEqualTo(sleutel.geheim("0000000000000000"));
        assertThat(regio.eigenaar().sql("select to_jsonb(l)::text from attendering.luisteraar l").query(String.class)
                .list()).as("no secret in the database").noneMatch(row -> row.contains(sleutel.geheim(key)));

        assertThat(bezoek.post("olga", "/apisleutels/luisteraars/" + key + "/intrekking")).as("not hers")
                .hasStatus(404);
        assertThat(bezoek.post("jelle", "/apisleutels/luisteraars/" + key + "/intrekking")).hasStatus(303);
        publication("pub-6");
        assertThat(run(Duration.ZERO, true).run()).isZero();
    }

    /** As a program would do it that knows the secret only, after Standard Webhooks. */
    private static String hmac(String secret, String signed) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void only_addresses_that_the_installation_allows_are_called() {
        var bezorger = new Bezorger(sleutel, clock, "", List.of("https://goed.example"));
        assertThat(bezorger.mag("https://goed.example/haak")).isTrue();
        for (var bad : List.of("https://goed.example.elders.example/", "http://goed.example/", "http://127.0.0.1:8080/",
                "https://goed.example/../", "https://goed.example@elders.example/", "file:///etc/passwd", ""))
            assertThat(bezorger.mag(bad)).as(bad).isFalse();
        assertThat(new Bezorger(sleutel, clock, "", List.of()).mag("https://goed.example/")).isFalse();
        var refused = bezoek.post("jelle", "/apisleutels/luisteraars", "naam", "Dashboard", "adres",
                "https://elders.example/haak", "soorten", "publicatie");
        assertThat(refused).hasStatus(422);
        assertThat(text(bezoek.get("jelle", "/apisleutels/luisteraars"))).contains("nog geen adressen toe");
        assertThat(bezoek.get("noor", "/apisleutels/luisteraars")).hasStatus(403);
    }

    @Test
    void a_bad_choice_says_what_to_do_and_keeps_what_was_typed() {
        var answer = bezoek.post("jelle", "/op-de-hoogte", "adres", "geen adres");
        assertThat(answer).hasStatus(422).bodyText().contains("value=\"geen adres\"");
        assertThat(text(answer)).contains("Schrijf een e-mailadres", "Kies waarvan je een mail wilt");
        assertThat(bezoek.post("jelle", "/op-de-hoogte", "adres", "a@b.nl", "soorten", "levering")).as("not by mail")
                .hasStatus(422);
        assertThat(bezoek.post("onno", "/op-de-hoogte", "adres", "a@b.nl", "soorten", "taken")).as("not his role")
                .hasStatus(422);
        assertThat(bezoek.get("mila", "/op-de-hoogte")).as("a young person").hasStatus(404);
    }

    @Test
    void nobody_reads_the_address_of_another_and_who_left_hears_nothing() {
        bezoek.post("jelle", "/op-de-hoogte", "adres", "jelle@gemeente.example", "soorten", "publicatie");
        assertThat(regio.als("onno", () -> db.sql("select count(*) from attendering.voorkeur").query(Long.class)
                .single())).isZero();
        regio.eigenaar().sql("update toegang.account set gesloten_op = now() where aanmeldnaam = 'jelle'").update();
        try {
            publication("pub-7");
            assertThat(run(Duration.ZERO, true).run()).isZero();
        } finally {
            regio.eigenaar().sql("update toegang.account set gesloten_op = null where aanmeldnaam = 'jelle'").update();
        }
    }

    @Test
    void a_secret_has_the_form_of_standard_webhooks() {
        assertThat(Pattern.matches("whsec_[A-Za-z0-9+/]{43}=", sleutel.geheim("abc"))).isTrue();
    }
}
