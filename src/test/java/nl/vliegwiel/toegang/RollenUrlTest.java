package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;

/**
 * Every role × every URL, against the table toegang/urls.csv: an address that is not in the table, or a role that may use
 * it and is not named there, fails here.
 */
@PagesTest
class RollenUrlTest {
    /** A person of the Proefregio in each role. */
    private static final Map<String, String> CAST = Map.ofEntries(Map.entry("coach", "noor"), Map.entry("oco", "bart"),
            Map.entry("mentor", "tim"), Map.entry("consulent", "karin"), Map.entry("leerplicht", "joost"),
            Map.entry("beleid", "jelle"), Map.entry("jeugdhulpverlener", "sara"),
            Map.entry("schooladministratie", "wim"), Map.entry("fg", "fleur"), Map.entry("beheerder", "bas"),
            Map.entry("toegang", "oona"), Map.entry("procesbegeleider", "petra"), Map.entry("bestuurder", "onno"),
            Map.entry("onderzoeker", "olga"), Map.entry("jeugdige", "mila"), Map.entry("ouder", "petra.donkers"),
            Map.entry("aanbieder", "anneke"));
    private static final String SYSTEEM = "leverancier";
    /** Whatever key stands in an address: one that exists nowhere. */
    private static final String NOWHERE = "0000000000000000";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired
    Rollen rollen;
    @Autowired
    Bezoek bezoek;

    private record Adres(String methode, String pad, String onderdeel, boolean leest) {
        String url() {
            return pad.replaceAll("\\{[^}:]+:\\[a-z][^}]*}", "nergens").replaceAll("\\{[^}]+}", NOWHERE);
        }

        boolean openbaar() {
            return Onderdeel.OPENBAAR.equals(onderdeel);
        }
    }

    @Test
    void every_role_may_use_what_the_table_says_and_nothing_else() throws IOException {
        var rows = new TreeSet<String>();
        for (var adres : addresses())
            rows.add(String.join(";", adres.methode(), adres.pad(), adres.onderdeel(),
                    adres.openbaar() ? "iedereen" : String.join(" ", allowed(adres))));
        var found = new ArrayList<>(List.of("methode;pad;onderdeel;rollen"));
        found.addAll(rows);
        Files.write(Path.of("target/urls.csv"), found);
        assertThat(found).as("target/urls.csv holds what was found").containsExactlyElementsOf(
                new ClassPathResource("toegang/urls.csv").getContentAsString(StandardCharsets.UTF_8).lines().toList());
    }

    /** Who is not refused. A refusal is 403, and whoever kennis/rollen.csv does not name is refused. */
    private List<String> allowed(Adres adres) {
        var allowed = new ArrayList<String>();
        for (var rol : new TreeSet<>(CAST.keySet())) {
            if (adres.pad().equals("/uitloggen"))
                continue;
            int status = visit(CAST.get(rol), adres).getResponse().getStatus();
            assertThat(status).as("%s %s", rol, adres).isLessThan(500).isNotEqualTo(401);
            if (status != 403)
                allowed.add(rol);
        }
        assertThat(allowed).as(adres.toString()).allMatch(rol -> adres.leest()
                ? rollen.magInzien(rol, adres.onderdeel())
                : rollen.magBewerken(rol, adres.onderdeel()));
        // the key of a system signs in nowhere: what it may use is tried at the desk of deliveries
        if (rollen.magBewerken(SYSTEEM, adres.onderdeel()))
            allowed.add(SYSTEEM);
        allowed.sort(null);
        return allowed;
    }

    @Test
    void the_cast_has_somebody_in_every_role_but_the_jeugdarts() {
        assertThat(CAST.keySet()).containsAll(
                rollen.namen().keySet().stream().filter(r -> !r.equals("jeugdarts") && !r.equals(SYSTEEM)).toList());
    }

    @Test
    void without_a_session_every_address_leads_to_the_door() {
        for (var adres : addresses())
            if (!adres.openbaar()) {
                var answer = bezoek.zonderNaam(adres.methode(), adres.url()).getResponse();
                if (answer.getForwardedUrl() != null)
                    assertThat(answer.getForwardedUrl()).as(adres.toString()).isEqualTo("/inloggen/weg");
                else
                    assertThat(answer.getStatus()).as(adres.toString()).isIn(302, 303, 401, 403);
            }
    }

    private MvcTestResult visit(String wie, Adres adres) {
        return adres.methode().equals("GET") ? bezoek.get(wie, adres.url()) : bezoek.post(wie, adres.url());
    }

    private List<Adres> addresses() {
        var addresses = new TreeMap<String, Adres>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> {
            if (!method.getBeanType().getName().startsWith("nl.vliegwiel."))
                return;
            var methods = info.getMethodsCondition().getMethods();
            for (var path : new TreeSet<>(info.getPatternValues()))
                for (var m : methods.isEmpty() ? List.of("GET") : methods.stream().map(Enum::name).toList()) {
                    var thing = Objects.requireNonNull(OnderdeelPoort.annotation(method));
                    addresses.put(path + " " + m,
                            new Adres(m, path, thing.value(), OnderdeelPoort.reads(thing, m)));
                }
        });
        return List.copyOf(addresses.values());
    }
}
