package nl.vliegwiel.ondersteuning.plan;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.Nederlands;

/** Aftercare at three moments: proposed, moved, handed on, left out, done. Fictieve gegevens. */
@PagesTest
class NazorgPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Clock clock;

    @Test
    void rounding_off_proposes_three_school_days_and_one_task_at_a_time() {
        var url = casus("Drie");
        var voorstel = Nazorgmoment.voorgesteld(vandaag(), List.of("P6W", "P3M", "P6M"));
        assertThat(bezoek.get("noor", url + "/afronding")).bodyText()
                .contains(voorstel.stream().map(m -> "value=\"" + Nederlands.datum(m.op()) + "\"").toList());
        afronden(url);
        assertThat(rijen(url, "gepland_op::text")).containsExactlyElementsOf(
                voorstel.stream().map(m -> m.op().toString()).toList());
        assertThat(taken(url)).containsExactly(voorstel.getFirst().op() + " a1");
        var page = text(bezoek.get("noor", url + "/nazorg"));
        assertThat(page).contains("Na 6 weken", "Na 3 maanden", "Na 6 maanden", "Nu aan de beurt")
                .doesNotContain("laatste keer");
        assertThat(bezoek.post("noor", url + "/nazorg/nakijken", "uitkomst", "gaat_goed", "notitie", "Het loopt."))
                .as("what does not shut the file needs no check").hasStatus(303);
        assertThat(taken(url)).containsExactly(voorstel.get(1).op() + " a1");
        assertThat(text(bezoek.get("noor", url))).contains("Nazorg gedaan: het gaat goed", "Het loopt.");
        assertThat(bezoek.post("noor", url + "/nazorg/nakijken", "uitkomst", "lichte_steun")).hasStatus(303);
        assertThat(text(bezoek.post("noor", url + "/nazorg/nakijken", "uitkomst", "gaat_goed")))
                .contains("Klopt het?", "Het dossier gaat dicht");
        assertThat(fase(url)).isEqualTo("nazorg");
        assertThat(bezoek.post("noor", url + "/nazorg", "uitkomst", "gaat_goed")).hasStatus(303);
        assertThat(fase(url)).isEqualTo("gesloten");
        assertThat(taken(url)).isEmpty();
    }

    @Test
    void a_moment_is_left_out_with_a_reason_or_not_at_all() {
        var url = casus("Weg");
        var zonder = text(bezoek.post("noor", url + "/afronding/nakijken", "nazorg", "wie-1", "op-P6W", "overmorgen"));
        assertThat(zonder).contains("Kies waarom je een moment weglaat");
        assertThat(text(bezoek.post("noor", url + "/afronding/nakijken", "nazorg", "wie-1")))
                .contains("Kies een dag, of kies hierboven dat niemand contact houdt");
        assertThat(text(bezoek.post("noor", url + "/afronding/nakijken", "nazorg", "wie-1", "op-P6W", "overmorgen",
                "op-P3M", "overmorgen", "op-P6M", "morgen"))).contains("Kies voor elk moment een andere dag");
        assertThat(text(bezoek.post("noor", url + "/afronding/nakijken", "nazorg", "wie-1", "op-P6W", "overmorgen",
                "weglaten", "wil_niet"))).contains("Weggelaten: na 3 maanden en na 6 maanden");
        afronden(url);
        var moment = sleutels(url);
        assertThat(text(bezoek.post("noor", url + "/nazorg/" + moment.get(2) + "/weglaten")))
                .contains("Kies waarom je dit moment weglaat");
        for (int i : new int[]{2, 1})
            assertThat(bezoek.post("noor", url + "/nazorg/" + moment.get(i) + "/weglaten", "reden-" + moment.get(i),
                    "niet_nodig")).hasStatus(303);
        assertThat(text(bezoek.get("noor", url + "/nazorg"))).contains("Weggelaten: het gaat goed, het is niet nodig",
                "Dit is de laatste keer");
        var laatste = "/nazorg/" + moment.getFirst() + "/weglaten";
        assertThat(text(bezoek.post("noor", url + laatste, "reden-" + moment.getFirst(), "verhuisd")))
                .contains("Klopt het?", "Verhuisd of van school");
        assertThat(fase(url)).isEqualTo("nazorg");
        assertThat(bezoek.post("noor", url + laatste, "reden-" + moment.getFirst(), "verhuisd", "bevestigd", "ja"))
                .hasStatus(303);
        assertThat(fase(url)).isEqualTo("gesloten");
    }

    @Test
    void a_moment_gets_another_day_and_another_person_and_the_task_follows() {
        var url = casus("Verzet");
        afronden(url);
        var moment = sleutels(url).getFirst();
        var fout = bezoek.post("noor", url + "/nazorg/" + moment + "/verzetten", "op-" + moment, "gisteren", "wie-"
                + moment, "999");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Kies een datum van vandaag of later", "Kies wie contact houdt");
        assertThat(fout).bodyText().contains("value=\"gisteren\"");
        assertThat(bezoek.post("bart", url + "/nazorg/" + moment + "/verzetten", "op-" + moment, "morgen", "wie-"
                + moment, "2")).hasStatus(303);
        assertThat(taken(url)).containsExactly(vandaag().plusDays(1) + " a2");
    }

    @Test
    void a_return_ends_the_other_moments_and_who_is_second_reads_what_the_first_did() {
        var url = casus("Terug");
        afronden(url);
        var moment = sleutels(url);
        bezoek.post("noor", url + "/nazorg/nakijken", "uitkomst", "gaat_goed", "moment", moment.getFirst());
        var tweede = bezoek.post("bart", url + "/nazorg/nakijken", "uitkomst", "lichte_steun", "moment",
                moment.getFirst());
        assertThat(tweede).hasStatus(409);
        assertThat(text(tweede)).contains("Hoe gaat het nu?");
        assertThat(text(bezoek.post("noor", url + "/nazorg/nakijken", "uitkomst", "terugkeer")))
                .contains("De momenten die nog kwamen, vervallen");
        assertThat(bezoek.post("noor", url + "/nazorg", "uitkomst", "terugkeer")).hasStatus(303);
        assertThat(fase(url)).isEqualTo("gesloten");
        assertThat(rijen(url, "coalesce(uitkomst, case when vervallen_op is not null then 'vervallen' end)"))
                .containsExactly("gaat_goed", "terugkeer", "vervallen");
        assertThat(bezoek.get("karin", url + "/nazorg")).as("who may not").hasStatus(403);
    }

    private void afronden(String url) {
        var velden = new java.util.ArrayList<>(List.of("nazorg", "wie-1"));
        for (var m : Nazorgmoment.voorgesteld(vandaag(), List.of("P6W", "P3M", "P6M")))
            velden.addAll(List.of("op-" + m.code(), Nederlands.datum(m.op())));
        assertThat(bezoek.post("noor", url + "/afronding", velden.toArray(String[]::new))).hasStatus(303);
    }

    private List<String> sleutels(String url) {
        return rijen(url, "n.sleutel");
    }

    private List<String> rijen(String url, String wat) {
        return regio.eigenaar().sql("select " + wat + " from ondersteuning.nazorg n join leerling.casus c on"
                + " c.id = n.casus_id where c.sleutel = ? order by n.id").param(sleutel(url)).query(String.class)
                .list();
    }

    private List<String> taken(String url) {
        return regio.eigenaar().sql("select t.op || ' ' || t.wie from ondersteuning.taak t join leerling.casus c on"
                + " c.id = t.casus_id where c.sleutel = ? and t.klaar_op is null").param(sleutel(url))
                .query(String.class).list();
    }

    private String fase(String url) {
        return regio.eigenaar().sql("select fase from leerling.casus where sleutel = ?").param(sleutel(url))
                .query(String.class).single();
    }

    private static String sleutel(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String casus(String naam) {
        return regio.url(regio.casusMetJa(naam));
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
