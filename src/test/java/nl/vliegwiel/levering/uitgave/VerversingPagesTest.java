package nl.vliegwiel.levering.uitgave;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.bron.Verversingen;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.cbs.CbsClient;
import nl.vliegwiel.levering.cbs.Proefcbs;
import nl.vliegwiel.levering.cbs.Proeftabel;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.toegang.Schakelaars;

/** A table of CBS that stands is asked again by itself: a new edition, nothing new, or a sentence that says what failed. Fictieve gegevens. */
@PagesTest
class VerversingPagesTest {
    @Autowired
    private Schakelaars schakelaars;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Klaarzettingen klaarzettingen;
    @Autowired
    private UitgaveRun run;
    @Autowired
    private Verversingen verversingen;
    @Autowired
    private Logboek logboek;
    @Autowired
    private PlatformTransactionManager manager;
    @Autowired
    private CbsClient uit;
    @Autowired
    private Clock clock;

    @AfterEach
    void clean() {
        regio.eigenaar().sql("delete from bron.verversing").update();
        regio.eigenaar().sql("delete from bron.uitgave").update();
        regio.eigenaar().sql("delete from levering.levering where soort in ('duo', 'cbs')").update();
    }

    private void refresh(CbsClient cbs) {
        new VerversingSchedule(cbs, klaarzettingen, run, verversingen, logboek, new TransactionTemplate(manager),
                schakelaars, clock)
                .refresh();
    }

    private void standing(Map<String, String> delen) {
        var antwoord = bezoek.upload("bas", "/leveringen/uitgaven?soort=cbs", "bestand", "tabel.zip",
                Proeftabel.zip(delen));
        bezoek.post("bas", String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION)));
    }

    private long editions() {
        return regio.eigenaar().sql("select count(*) from bron.uitgave").query(Long.class).single();
    }

    private String page() {
        return text(bezoek.get("bas", "/leveringen/uitgaven"));
    }

    @Test
    void what_changed_is_a_new_edition_and_what_did_not_is_none() throws IOException {
        try (var cbs = new Proefcbs()) {
            cbs.delen.putAll(Proeftabel.delen("10.2", "Voorlopig"));
            refresh(cbs.client());
            assertThat(editions()).as("only what somebody took in once is asked again").isZero();
            standing(Proeftabel.delen("10.2", "Voorlopig"));
            refresh(cbs.client());
            assertThat(editions()).as("fetched in other bytes than the file had").isEqualTo(2);
            assertThat(page()).contains("Vanzelf opgehaald", "Er is een nieuwe uitgave", "bij CBS opgehaald");
            refresh(cbs.client());
            assertThat(editions()).isEqualTo(2);
            assertThat(page()).contains("Niets veranderd");
            cbs.delen.putAll(Proeftabel.delen("10.9", "Definitief"));
            refresh(cbs.client());
            assertThat(editions()).isEqualTo(3);
            assertThat(text(bezoek.get("noor", "/land-en-regio?tabel=99901NED&maat=M1")))
                    .contains("10,2 (voorlopig) werd 10,9 (definitief)");
        }
        assertThat(regio.eigenaar().sql("""
                select count(*) from logboek.regel where actor = 'taak_levering' and object = 'levering'""")
                .query(Long.class).single()).isPositive();
    }

    @Test
    void what_fails_is_told_in_words_and_changes_nothing() throws IOException {
        standing(Proeftabel.delen("10.2", "Voorlopig"));
        try (var cbs = new Proefcbs()) {
            refresh(cbs.client());
            assertThat(page()).contains("mislukt", "CBS gaf antwoord 503");
            cbs.delen.putAll(Proeftabel.delen("\"veel\"", "Voorlopig"));
            refresh(cbs.client());
            assertThat(page()).contains("CBS gaf 1 regel die we niet begrijpen");
            cbs.delen.replaceAll((deel, inhoud) -> inhoud.replace(Proeftabel.CODE, "88888NED"));
            refresh(cbs.client());
            assertThat(page()).contains("een andere tabel dan gevraagd");
            var client = cbs.client();
            cbs.close();
            refresh(client);
            assertThat(page()).contains("CBS is nu niet te bereiken");
        }
        assertThat(editions()).isEqualTo(1);
    }

    @Test
    void nothing_is_asked_unless_the_server_has_an_address() {
        standing(Proeftabel.delen("10.2", "Voorlopig"));
        refresh(uit);
        assertThat(regio.eigenaar().sql("select count(*) from bron.verversing").query(Long.class).single()).isZero();
        assertThat(page()).doesNotContain("Vanzelf opgehaald");
    }
}
