package nl.vliegwiel.ervaring.mening;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Sessies;

/** Answering by a link: one question on a page, stop whenever, and nothing is kept until one says so. */
@PagesTest
class MeningPagesTest {

    private static final String LINK = "/mening/proeflink";
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;

    @BeforeEach
    void round() {
        regio.eigenaar().sql("""
                insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot, door)
                values ('veilig-gehoord-gesteund', 1, 1, 20, :dag, :dag + 5, 12)""").param("dag", LocalDate.now(clock))
                .update();
        regio.eigenaar().sql("""
                insert into ervaring.rondelink (ronde_id, naam, token_hash, door)
                select id, 'klas', :hash, 12 from ervaring.ronde""").param("hash", Sessies.hash("proeflink")).update();
    }

    @AfterEach
    void gone() {
        regio.eigenaar().sql("truncate ervaring.antwoord, ervaring.invulling, ervaring.rondelink, ervaring.ronde")
                .update();
    }

    private long kept() {
        return regio.eigenaar().sql("select count(*) from ervaring.invulling").query(Long.class).single();
    }

    @Test
    void one_question_at_a_time_with_what_was_answered_before() {
        assertThat(text(bezoek.stuurZonderNaam(LINK, "doe", "begin", "invulling", KEY)))
                .contains("Vraag 1 van 9", "Voel je je veilig in de klas?", "Weet ik niet", "Volgende")
                .doesNotContain("Vorige");
        var empty = bezoek.stuurZonderNaam(LINK, "doe", "volgende", "invulling", KEY, "hier", "0");
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Kies een antwoord", "Vraag 1 van 9");
        var second = bezoek.stuurZonderNaam(LINK, "doe", "volgende", "invulling", KEY, "hier", "0", "antwoord", "4");
        assertThat(text(second)).contains("Vraag 2 van 9", "Vorige");
        assertThat(second).bodyText().contains("name=\"v-veilig1\" value=\"4\"");
        var back = bezoek.stuurZonderNaam(LINK, "doe", "vorige", "invulling", KEY, "hier", "1", "v-veilig1", "4");
        assertThat(text(back)).contains("Vraag 1 van 9");
        assertThat(back).bodyText().containsPattern("value=\"4\" checked");
        assertThat(kept()).isZero();
    }

    @Test
    void who_stops_keeps_nothing_or_what_was_answered() {
        var stop = bezoek.stuurZonderNaam(LINK, "doe", "stoppen", "invulling", KEY, "hier", "2", "v-veilig1", "4",
                "v-veilig2", Invulling.WEET_NIET);
        assertThat(text(stop)).contains("Wil je stoppen?", "2 vragen van de 9", "Er is nog niets bewaard",
                "Bewaar wat ik invulde", "Bewaar niets");
        assertThat(kept()).isZero();
        var saved = bezoek.stuurZonderNaam(LINK, "doe", "bewaar", "invulling", KEY, "hier", "2", "v-veilig1", "4",
                "v-veilig2", Invulling.WEET_NIET);
        assertThat(saved).hasStatus(303);
        assertThat(saved).headers().hasValue("Location", LINK + "/klaar?bewaard=ja");
        assertThat(regio.eigenaar().sql("select vraag || ' ' || coalesce(punten::text, '-') from ervaring.antwoord")
                .query(String.class).list()).containsExactlyInAnyOrder("veilig1 4", "veilig2 -");
        assertThat(bezoek.stuurZonderNaam(LINK, "doe", "bewaar", "invulling", KEY)).headers().hasValue("Location",
                LINK + "/klaar?bewaard=nee");
        assertThat(text(bezoek.zonderNaam("GET", LINK + "/klaar?bewaard=ja"))).contains("Dank voor het meedoen");
    }

    @Test
    void a_question_that_is_put_the_other_way_round_is_kept_as_points() {
        bezoek.stuurZonderNaam(LINK, "doe", "bewaar", "invulling", KEY, "hier", "3", "v-veilig3", "5");
        assertThat(regio.eigenaar().sql("select punten from ervaring.antwoord").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void nonsense_is_kept_nowhere_and_answering_writes_no_line_in_the_log() {
        long lines = regio.eigenaar().sql("select count(*) from logboek.regel").query(Long.class).single();
        assertThat(bezoek.stuurZonderNaam(LINK, "doe", "bewaar", "invulling", "'; drop", "hier", "999", "v-veilig1",
                "9", "v-anders1", "3", "antwoord", "<b>")).headers().hasValue("Location",
                        LINK + "/klaar?bewaard=nee");
        bezoek.stuurZonderNaam(LINK, "doe", "bewaar", "invulling", "geen sleutel", "v-veilig1", "3");
        assertThat(kept()).isEqualTo(1);
        assertThat(regio.eigenaar().sql("select count(*) from logboek.regel").query(Long.class).single())
                .isEqualTo(lines);
        var unknown = bezoek.zonderNaam("GET", "/mening/bestaat-niet");
        assertThat(unknown).hasStatus(404);
        assertThat(text(unknown)).contains("Deze link werkt niet meer");
    }
}
