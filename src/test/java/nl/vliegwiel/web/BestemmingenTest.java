package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import nl.vliegwiel.toegang.Kennis;

/** The pages that can be found, and by whom. */
class BestemmingenTest {

    private static boolean fits(String naam, String woorden, String letters) {
        return new Bestemming(naam, "/x", "", "monitor", false, woorden).past(letters);
    }

    @Test
    void letters_find_a_page_by_the_begin_of_each_word() {
        assertThat(List.of("kos", "KOSTEN bat", "baten", "mkb")).allMatch(l -> fits("Kosten en baten", "mkba", l));
        assertThat(List.of("osten", "kosten x", "--", " ")).noneMatch(l -> fits("Kosten en baten", "mkba", l));
        assertThat(fits("Financiën", "", "financien")).isTrue();
    }

    /** What is found can be opened: the list says the same as the table that RollenUrlTest holds every role to. */
    @Test
    void a_page_is_found_by_exactly_the_roles_that_may_open_it() throws IOException {
        var open = new ClassPathResource("toegang/urls.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .map(l -> l.split(";")).filter(l -> l[0].equals("GET"))
                .collect(Collectors.toMap(l -> l[1], l -> Set.of(l[3].split(" "))));
        for (var page : Kennis.rows("paginas.csv")) {
            var may = Kennis.rows("rollen.csv").stream()
                    .filter(r -> r.get("onderdeel").equals(page.get("onderdeel")))
                    .filter(r -> page.get("mag").equals("inzien") || r.get("mag").equals("bewerken"))
                    .map(r -> r.get("rol")).filter(r -> !r.equals("jeugdarts")).collect(Collectors.toSet());
            assertThat(open.get(page.get("url"))).as(page.get("naam")).isEqualTo(may).isNotEmpty();
        }
        assertThat(Kennis.rows("menu.csv")).allSatisfy(m -> assertThat(Kennis.rows("paginas.csv"))
                .anyMatch(p -> p.get("url").equals(m.get("url")) || m.get("url").equals("/mijn-plan")));
    }
}
