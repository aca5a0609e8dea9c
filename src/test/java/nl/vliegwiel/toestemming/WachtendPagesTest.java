package nl.vliegwiel.toestemming;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** Notices, break-glass and danger are one click away, with how much waits. Fictieve gegevens. */
@PagesTest
class WachtendPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Berichten berichten;

    @Test
    void a_notice_is_counted_on_mijn_werk_and_the_account_and_counting_does_not_send_it() {
        long casus = regio.casus(regio.leerling("Yara", 13));
        int eerst = regio.als("joost", berichten::wachtend).berichten();
        regio.toestemming(casus, "leerplicht");
        assertThat(regio.als("joost", berichten::wachtend).berichten()).isEqualTo(eerst + 1);
        for (var pagina : new String[]{"/mijn-werk", "/account"})
            assertThat(bezoek.get("joost", pagina)).bodyText().contains("href=\"/berichten\"")
                    .contains("<span class=\"count\">" + (eerst + 1) + "</span>");
        assertThat(regio.eigenaar().sql(
                "select count(*) from toestemming.bericht where casus_id = ? and soort = 'gedeeld' and verzonden_op is not null")
                .param(casus).query(Integer.class).single()).isZero();
    }

    @Test
    void break_glass_waits_for_the_oco_and_the_fg_and_is_ones_own_for_who_took_it() {
        long casus = regio.casus(regio.leerling("Yara", 13));
        String nummer = regio.eigenaar().sql("select nummer from leerling.casus where id = ?").param(casus)
                .query(String.class).single();
        int bart = regio.als("bart", berichten::wachtend).teBeoordelen();
        int noor = regio.als("noor", berichten::wachtend).eigen();
        assertThat(bezoek.post("noor", "/noodtoegang", "nummer", nummer, "reden", "Het kind is vannacht weggelopen"))
                .hasStatus(303);
        assertThat(regio.als("bart", berichten::wachtend).teBeoordelen()).isEqualTo(bart + 1);
        assertThat(regio.als("noor", berichten::wachtend)).matches(w -> w.eigen() == noor + 1 && w.teBeoordelen() == 0);
        assertThat(regio.als("tim", berichten::wachtend).noodtoegang()).isZero();
        assertThat(bezoek.get("bart", "/mijn-werk")).bodyText().contains("href=\"/noodtoegang\"");
        assertThat(bezoek.get("fleur", "/account")).bodyText().contains("href=\"/noodtoegang\"");
    }

    @Test
    void danger_is_one_click_from_where_people_work() {
        long casus = regio.casus(regio.leerling("Yara", 13));
        regio.toestemming(casus, "begeleiding");
        String url = regio.url(casus);
        for (var pagina : new String[]{"/mijn-werk", "/signalen/nieuw", url})
            assertThat(bezoek.get("noor", pagina)).as(pagina).bodyText().contains("href=\"/gevaar\"");
        assertThat(bezoek.get("tim", "/mijn-werk")).bodyText().contains("href=\"/gevaar\"")
                .doesNotContain("href=\"/noodtoegang\"");
    }
}
