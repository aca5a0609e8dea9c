package nl.vliegwiel.businesscase.uitwisseling;

import java.time.LocalDate;

import nl.vliegwiel.businesscase.beeld.Uitkomstbeeld;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.PdfFile;

/** The report of a version as an accessible PDF. */
final class Rapport {

    private Rapport() {
    }

    static byte[] pdf(Studiekop kop, Doorrekening d, LocalDate vandaag) {
        var beelden = d.uitslagen().stream().map(u -> Uitkomstbeeld.of(kop.model(), d, u, vandaag.getYear())).toList();
        return PdfFile.of("businesscase/uitwisseling/RapportPage.jte",
                new RapportPage(kop, beelden, Nederlands.datum(vandaag)), "rapport.css");
    }
}
