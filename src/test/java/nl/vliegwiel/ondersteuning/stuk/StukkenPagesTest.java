package nl.vliegwiel.ondersteuning.stuk;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.web.OdtFile;

/** Files on the casus: what is taken, who opens them, and that nothing readable lies in the database. Fictieve gegevens. */
@PagesTest
class StukkenPagesTest {
    private static final byte[] PDF = "%PDF-1.7 verslag van de logopedist (fictief)".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void a_file_is_kept_enciphered_opened_as_a_download_and_every_opening_is_logged() {
        long id = regio.casusMetJa("Stuk");
        var url = regio.url(id) + "/stukken";
        assertThat(text(bezoek.get("noor", url))).contains("Er zijn nog geen stukken", "Stuk toevoegen");
        assertThat(upload(url, "../../verslag <1>.exe", PDF, "titel", "Verslag logopedist")).hasStatus(303);
        assertThat(text(bezoek.get("bart", url))).contains("Verslag logopedist", "PDF, 1 kB", "Noor Hendriks");
        var stuk = url + "/" + sleutel(id);
        var open = bezoek.get("bart", stuk);
        assertThat(open).hasStatusOk();
        assertThat(open.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(open.getResponse().getHeader("Content-Disposition")).startsWith("attachment")
                .contains("verslag").endsWith(".pdf").doesNotContain("..", "exe");
        assertThat(open.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(regio.eigenaar()
                .sql("select position('logopedist'::bytea in inhoud) from ondersteuning.stuk where casus_id = ?")
                .param(id).query(Integer.class).single()).isZero();
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where casus_id = ? and object = 'stuk' and gebeurtenis = 'inzien' and lezer = 2")
                .param(id).query(Integer.class).single()).isEqualTo(1);
        assertThat(bezoek.get("coen", stuk)).as("who may not see the casus").hasStatus(404);
        assertThat(bezoek.get("noor", regio.url(regio.casusMetJa("Ander")) + "/stukken/" + sleutel(id)))
                .as("of another casus")
                .hasStatus(404);
        assertThat(regio.als("coen", () -> db.sql("select count(*) from ondersteuning.stuk").query(Integer.class)
                .single())).isZero();
    }

    @Test
    void what_it_is_follows_from_its_bytes_and_what_is_wrong_is_said_at_the_field() throws IOException {
        long id = regio.casusMetJa("Soort");
        var url = regio.url(id) + "/stukken";
        var fout = upload(url, "verslag.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8), "titel", "");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Dit bestand kunnen we niet bewaren", "Schrijf in een paar woorden wat het is");
        assertThat(text(upload(url, "groot.pdf", new byte[Stuk.HOOGSTENS + 1], "titel", "Groot")))
                .contains("groter dan 10 MB");
        assertThat(text(bezoek.post("noor", url, "titel", "Zonder"))).contains("Kies een bestand");
        assertThat(text(upload(url, "x.pdf", PDF, "titel", "X", "regime", "jeugdhulp")))
                .contains("Kies bij welke hulp het hoort");
        assertThat(Stuksoort.van(new OdtFile().heading(1, "Verslag").bytes())).contains(Stuksoort.ODT);
        assertThat(Stuksoort.van(zip("[Content_Types].xml", "word/document.xml"))).contains(Stuksoort.DOCX);
        assertThat(Stuksoort.van(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .as("with macros").isEmpty();
        assertThat(Stuksoort.van(zip("iets.txt"))).isEmpty();
        assertThat(Stuksoort.van(new byte[]{'P', 'K', 3, 4, 0})).as("broken").isEmpty();
        assertThat(Stuksoort.van(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).contains(Stuksoort.JPEG);
        assertThat(Stuksoort.van(new byte[0])).isEmpty();
    }

    @Test
    void a_photo_comes_in_without_what_the_camera_wrote_and_a_broken_one_not_at_all() throws IOException {
        long id = regio.casusMetJa("Foto");
        var url = regio.url(id) + "/stukken";
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        png.writeBytes("52.64N 4.75E".getBytes(StandardCharsets.US_ASCII));
        assertThat(upload(url, "schrift.png", png.toByteArray(), "titel", "Schrift")).hasStatus(303);
        assertThat(bezoek.get("bart", url + "/" + sleutel(id)).getResponse().getContentAsByteArray())
                .isEqualTo(Arrays.copyOf(png.toByteArray(), png.size() - 12));
        var stuk = upload(url, "stuk.jpg", new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "titel", "Kapot");
        assertThat(stuk).hasStatus(422);
        assertThat(text(stuk)).contains("Deze foto is stuk", "Vliegwiel zoekt hier niet naar virussen");
        assertThat(stuk).bodyText().contains("value=\"Kapot\"");
    }

    @Test
    void a_wrong_file_is_removed_with_a_reason_and_its_bytes_are_gone() {
        long id = regio.casusMetJa("Weg");
        var url = regio.url(id) + "/stukken";
        upload(url, "a.pdf", PDF, "titel", "Verkeerd");
        var weg = url + "/" + sleutel(id);
        assertThat(text(bezoek.post("noor", weg + "/verwijdering"))).contains("Schrijf in één zin waarom");
        assertThat(bezoek.post("noor", weg + "/verwijdering", "reden", "Van een andere leerling")).hasStatus(303);
        assertThat(text(bezoek.get("noor", url))).contains("Verwijderd op", "van een andere leerling");
        assertThat(bezoek.get("noor", weg)).hasStatus(422);
        assertThat(regio.eigenaar().sql("select inhoud is null from ondersteuning.stuk where casus_id = ?").param(id)
                .query(Boolean.class).single()).isTrue();
        regio.eigenaar()
                .sql("update leerling.casus set gesloten_op = current_date, afronden_op = current_date where id = ?")
                .param(id).update();
        assertThat(upload(url, "b.pdf", PDF, "titel", "Na sluiten")).hasStatus(422);
        assertThatThrownBy(() -> regio.als("bart", () -> db.sql("""
                insert into ondersteuning.stuk (casus_id, titel, bestandsnaam, soort, bytes, inhoud)
                values (?, 'x', 'x.pdf', 'pdf', 1, 'x')""").param(id).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_letter_is_filled_in_from_its_template_for_paper_and_as_a_text_document() {
        long id = regio.casusMetJa("Brief");
        var url = regio.url(id) + "/brieven";
        assertThat(text(bezoek.get("noor", url))).contains("Uitnodiging voor een gesprek", "Nazorg: hoe gaat het nu",
                "Een ander aanspreekpunt");
        var fout = bezoek.post("noor", url, "soort", "iets", "aan", "", "dag", "gisteren", "extra", "Tot dan");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Kies welke brief", "Schrijf aan wie de brief is",
                "Kies een datum van vandaag of later");
        assertThat(fout).bodyText().contains("Tot dan");
        String[] velden = {"soort", "uitnodiging", "aan", "ouders van Brief", "dag", "morgen", "extra",
                "Neem <b>wie</b> mee."};
        var brief = bezoek.post("noor", url, velden);
        assertThat(text(brief)).contains("Beste ouders van Brief,", "Noor Hendriks", "Duinwaard College",
                "06 00 00 00 01");
        assertThat(brief).bodyText().contains("Neem &lt;b&gt;wie&lt;/b&gt; mee.").doesNotContain("{naam}", "{extra}");
        var odt = bezoek.post("noor", url + "/brief.odt", velden);
        assertThat(Stuksoort.van(odt.getResponse().getContentAsByteArray())).contains(Stuksoort.ODT);
        assertThat(regio.eigenaar().sql(
                "select string_agg(gebeurtenis, ',' order by id) from logboek.regel where casus_id = ? and object = 'brief'")
                .param(id).query(String.class).single()).isEqualTo("inzien,afdrukken,uitvoeren");
        assertThat(bezoek.get("tim", url)).as("a mentor writes none").hasStatus(403);
    }

    private MvcTestResult upload(String url, String naam, byte[] inhoud, String... velden) {
        return bezoek.upload("noor", url, "bestand", naam, inhoud, velden);
    }

    private static byte[] zip(String... namen) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private String sleutel(long casus) {
        return regio.eigenaar().sql("select sleutel from ondersteuning.stuk where casus_id = ?").param(casus)
                .query(String.class).single();
    }
}
