package nl.vliegwiel.businesscase.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.PdfUa;
import nl.vliegwiel.businesscase.Proefstudie;

/** The report is a PDF that a screen reader can read: veraPDF checks it against PDF/UA-1. Fictieve gegevens. */
@PagesTest
class RapportPagesTest {
    @Autowired
    private Bezoek bezoek;

    @Test
    void the_report_is_accessible_and_says_what_the_screen_says() throws Exception {
        var antwoord = bezoek.get("onno", Proefstudie.begin(bezoek) + "/rapport.pdf");
        assertThat(antwoord).hasStatusOk();
        byte[] pdf = antwoord.getResponse().getContentAsByteArray();
        Files.createDirectories(Path.of("target/fotos"));
        Files.write(Path.of("target/fotos/rapport.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Concept 1", "Fictieve gegevens",
                    "In 9 van de 10 berekeningen", "Leerlingen voelen zich gehoord", "Aannames en bronnen",
                    "Alle overheden");
        }
        PdfUa.check(pdf);
    }
}
