package nl.vliegwiel.levering;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceUtils;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.verzuim.Verzuimmelding;
import nl.vliegwiel.verzuim.Verzuimmeldingen;

/** From file to absence, as wim of the school administration, and as people who may not. */
@PagesTest
class LeveringPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Verzuimmeldingen verzuim;
    @Autowired
    private Leveringen leveringen;
    @Autowired
    private DataSource bron;
    @Autowired
    private Clock clock;
    private Balie balie;

    @BeforeEach
    void desk() {
        balie = new Balie(bezoek, regio, "verzuim");
    }

    @Test
    void an_unseen_layout_is_proposed_previewed_saved_and_replaced_by_the_next() {
        var eerste = balie.deliver(
                "Stamnr;Datum;Uur;Reden\n1001;3-3-2025;1;spijbelen\n1001;3-3-2025;2;spijbelen\n1002;4-3-2025;1;ziek\n");
        assertThat(eerste).startsWith("/leveringen/");
        assertThat(rows("2025-03-03", "2025-03-04")).isEqualTo(3);
        var opnieuw = balie.upload("Stamnr;Datum;Uur;Reden\n1001;3-3-2025;1;spijbelen\n1002;4-3-2025;1;ziek\n");
        var voorbeeld = bezoek.get("wim", opnieuw);
        assertThat(voorbeeld).as("the layout is remembered").hasStatusOk();
        assertThat(text(voorbeeld)).contains("in de plaats van 3 meldingen");
        assertThat(bezoek.post("wim", opnieuw, "van", "3-3-2025", "tot", "4-3-2025")).hasStatus(303);
        assertThat(rows("2025-03-03", "2025-03-04")).isEqualTo(2);
        assertThat(text(bezoek.get("wim", eerste))).contains("Vervangen door een nieuwere levering");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String tekst = "Stamnr;Datum;Uur;Reden\n1001;10-3-2025;1;spijbelen\n";
        var eerste = balie.deliver(tekst);
        assertThat(balie.deliver(tekst)).isEqualTo(eerste);
        assertThat(rows("2025-03-10", "2025-03-10")).isEqualTo(1);
    }

    @Test
    void a_file_with_nothing_but_its_header_says_so() {
        String kop = "Stamnr;Datum;Uur;Reden\n";
        balie.deliver(kop + "1001;12-3-2025;1;spijbelen\n");
        assertThat(bezoek.get("wim", balie.prepared(kop))).bodyText().contains("Er staat geen verzuim in dit bestand")
                .doesNotContain(">Vastleggen</button>");
    }

    @Test
    void a_file_of_last_year_asks_whether_it_is_the_right_one() {
        var wacht = balie.prepared("Stamnr;Datum;Uur;Reden\n1001;12-3-2024;1;spijbelen\n");
        assertThat(text(bezoek.get("wim", wacht))).contains("een schooljaar dat voorbij is", "12 maart 2024");
    }

    @Test
    void a_file_with_a_fault_is_refused_whole_unless_the_person_chooses() {
        String tekst = "Stamnr;Datum;Uur;Reden\n1001;17-3-2025;1;spijbelen\n4242;18-3-2025;1;=1+1\n";
        balie.deliver("Stamnr;Datum;Uur;Reden\n1001;16-3-2024;1;spijbelen\n");
        var url = balie.prepared(tekst);
        assertThat(bezoek.get("wim", url)).hasStatusOk();
        var geweigerd = bezoek.post("wim", url, "van", "17-3-2025", "tot", "18-3-2025");
        assertThat(geweigerd).hasStatus(422);
        assertThat(text(geweigerd)).contains("1 regel kan niet mee").doesNotContain("4242");
        assertThat(rows("2025-03-17", "2025-03-18")).isZero();
        assertThat(text(bezoek.get("wim", url + "/fouten.csv"))).contains("een nummer dat we niet kennen")
                .doesNotContain("4242");
        assertThat(bezoek.post("wim", url, "van", "17-3-2025", "tot", "18-3-2025", "zonderFouten", "ja"))
                .hasStatus(303);
        assertThat(rows("2025-03-17", "2025-03-18")).isEqualTo(1);
    }

    @Test
    void a_withdrawn_delivery_leaves_no_rows_and_says_so() {
        var url = balie.deliver("Stamnr;Datum;Uur;Reden\n1001;24-3-2025;1;spijbelen\n");
        assertThat(bezoek.post("wim", url + "/intrekking")).hasStatus(303);
        assertThat(rows("2025-03-24", "2025-03-24")).isZero();
        assertThat(text(bezoek.get("wim", url))).contains("telt nergens meer mee");
        assertThat(bezoek.post("wim", url + "/intrekking")).hasStatus(422);
    }

    @Test
    void who_may_not_deliver_sees_neither_the_desk_nor_the_file() {
        var url = balie.upload("Stamnr;Datum;Uur;Reden\n1001;3-2-2025;1;spijbelen\n");
        assertThat(bezoek.get("bart", url)).hasStatus(403);
        assertThat(bezoek.get("noor", "/leveringen")).hasStatus(403);
        assertThat(bezoek.post("bart", "/leveringen", "soort", "verzuim")).hasStatus(403);
        assertThat(text(bezoek.get("bart", "/leveringen"))).doesNotContain("Bestand aanleveren");
        balie.deliver("Stamnr;Datum;Uur;Reden\n1001;4-2-2025;1;spijbelen\n");
        assertThat(text(bezoek.get("jelle", "/leveringen"))).contains("Duinwaard College")
                .doesNotContain("proef.csv");
        assertThat(text(bezoek.get("wendy", "/leveringen"))).doesNotContain("Duinwaard College");
    }

    @Test
    void what_is_no_csv_comes_back_with_what_it_is() {
        var antwoord = balie.uploaded("%PDF-1.7 enzovoort".getBytes(StandardCharsets.UTF_8));
        assertThat(antwoord).hasStatus(422);
        assertThat(text(antwoord)).contains("Dit is een pdf");
    }

    @Test
    void a_connection_that_dies_halfway_leaves_what_stood() {
        balie.deliver("Stamnr;Datum;Uur;Reden\n1001;31-3-2025;1;spijbelen\n");
        var dag = LocalDate.of(2025, 3, 31);
        assertThatThrownBy(() -> regio.als("wim", () -> {
            leveringen.lock(1);
            assertThat(verzuim.replaced(1, dag, dag)).isEqualTo(1);
            var nieuw = leveringen.add(1, "verzuim", "halverwege.csv", new byte[32], "", dag, dag);
            verzuim.add(1, nieuw.id(), List.of(new Verzuimmelding(1, dag, 2, 50, "afwezig", false, "")));
            try {
                DataSourceUtils.getConnection(bron).unwrap(Connection.class).abort(Runnable::run);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return verzuim.stand(1, dag, dag);
        })).isNotNull();
        assertThat(rows("2025-03-31", "2025-03-31")).isEqualTo(1);
        assertThat(regio.eigenaar().sql("select count(*) from levering.levering where bestandsnaam = 'halverwege.csv'")
                .query(Long.class).single()).isZero();
    }

    @Test
    void another_school_can_neither_be_delivered_for_nor_read() {
        assertThatThrownBy(() -> regio.als("wim", () -> leveringen.add(2, "verzuim", "x.csv", new byte[32], "",
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)))).rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> regio.als("bart", () -> leveringen.add(1, "verzuim", "x.csv", new byte[32], "",
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)))).rootCause()
                .hasMessageContaining("row-level security");
        balie.deliver("Stamnr;Datum;Uur;Reden\n1001;1-4-2025;1;spijbelen\n");
        var dag = LocalDate.of(2025, 4, 1);
        assertThat(regio.als("wendy", () -> verzuim.stand(1, dag, dag)).meldingen()).isZero();
        assertThat(regio.als("jelle", () -> verzuim.stand(1, dag, dag)).meldingen()).isZero();
        assertThat(regio.als("noor", () -> verzuim.stand(1, dag, dag)).meldingen()).isZero();
        assertThat(regio.als("bart", () -> verzuim.stand(1, dag, dag)).meldingen()).isEqualTo(1);
    }

    @Test
    void the_oco_sees_who_reached_sixteen_hours_and_nobody_else_does() {
        long wie = regio.leerling("Zestien", 14);
        var nummer = regio.eigenaar().sql("select leerlingnummer from leerling.inschrijving where jeugdige_id = ?")
                .param(wie).query(String.class).single();
        var vandaag = LocalDate.now(clock);
        var dag = new Schoolweken(new Schooldagen(List.of(), java.util.Set.of())).isSchooldag(vandaag)
                ? vandaag
                : vandaag.minusDays(2);
        while (!Schoolweken.uitKennis().isSchooldag(dag))
            dag = dag.minusDays(1);
        var tekst = new StringBuilder("Stamnr;Datum;Uur;Reden\n");
        for (int uur = 1; uur <= 9; uur++)
            for (int eerder = 0; eerder < 2; eerder++)
                tekst.append(nummer).append(';').append(dag.minusDays(eerder).getDayOfMonth()).append('-')
                        .append(dag.minusDays(eerder).getMonthValue()).append('-')
                        .append(dag.minusDays(eerder).getYear())
                        .append(';').append(uur).append(";spijbelen\n");
        balie.deliver(tekst.toString());
        assertThat(text(bezoek.get("bart", "/leveringen/drempels"))).contains("Zestien", "meldt niets aan DUO");
        assertThat(text(bezoek.get("bart", "/mijn-werk"))).contains("Veel verzuim: een leerling bereikte 16 uur");
        assertThat(text(bezoek.get("wendy", "/leveringen/drempels"))).doesNotContain("Zestien");
        assertThat(bezoek.get("wim", "/leveringen/drempels")).hasStatus(403);
        assertThat(bezoek.get("jelle", "/leveringen/drempels")).hasStatus(403);
    }

    private long rows(String van, String tot) {
        return regio.eigenaar()
                .sql("select count(*) from verzuim.melding where school_id = 1 and datum between ?::date and ?::date")
                .params(van, tot).query(Long.class).single();
    }
}
