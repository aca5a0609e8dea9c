package nl.vliegwiel.monitor.rapport;

import java.util.List;

import nl.vliegwiel.monitor.Cijfertabel;
import nl.vliegwiel.web.OdtFile;

/** A report as a document to change: its words and its tables, without the drawings. */
final class RapportOdt {

    private static final int MEASUREMENTS = 18;

    private RapportOdt() {
    }

    static byte[] of(Rapportinhoud inhoud) {
        var rapport = inhoud.rapport();
        var odt = new OdtFile().heading(1, rapport.titel()).paragraph(inhoud.ondertitel())
                .paragraph(inhoud.stand() + (inhoud.fictief() ? " Fictieve gegevens." : ""));
        block(odt, "Inleiding", rapport.inleiding());
        inhoud.delen().forEach(d -> figure(odt, d, rapport));
        block(odt, "Wat we ermee doen", rapport.slot());
        odt.heading(2, "Hoe we dit weten");
        inhoud.methode().forEach(odt::paragraph);
        return odt.bytes();
    }

    private static void block(OdtFile odt, String heading, String text) {
        if (!text.isEmpty()) {
            odt.heading(2, heading);
            text.lines().filter(l -> !l.isBlank()).forEach(odt::paragraph);
        }
    }

    private static void figure(OdtFile odt, Rapportinhoud.Deel deel, Rapport rapport) {
        var c = deel.cijfer();
        odt.heading(2, c.indicator().naam());
        if (!rapport.volledig()) {
            odt.paragraph(c.indicator().uitleg().getFirst());
        }
        odt.paragraph(c.gewoon());
        var verloop = c.verloop();
        if (rapport.volledig() && verloop != null) {
            odt.paragraph(c.waarde() + ", " + c.moment() + ", marge " + c.marge()
                    + (c.aantal().isEmpty() ? "" : ", " + c.aantal()) + ".");
            odt.paragraph(c.oordeel() + ". " + c.uitleg());
        }
        if (!deel.lezing().isEmpty()) {
            odt.heading(3, "Hoe we dit lezen");
            deel.lezing().lines().filter(l -> !l.isBlank()).forEach(odt::paragraph);
        }
        if (!deel.citaten().isEmpty()) {
            odt.heading(3, "Wat mensen erbij schreven");
            deel.citaten().forEach(odt::paragraph);
        }
        if (rapport.jaar() && !c.jaren().isEmpty()) {
            odt.table(List.of("Schooljaar", "Pilot of regio", "Marge", "Vergelijking"), c.jaren().stream()
                    .map(j -> List.of(j.schooljaar(), j.waarde(), j.marge(), j.ander())).toList());
        }
        if (rapport.volledig() && verloop != null) {
            c.pilot().forEach(odt::paragraph);
            table(odt, verloop.tabel());
            odt.paragraph("Telt: " + c.indicator().tekst("teller") + ". Op: " + c.indicator().tekst("noemer")
                    + ". Zegt niets over: " + c.indicator().tekst("zegt_niets_over") + ".");
        }
    }

    private static void table(OdtFile odt, Cijfertabel tabel) {
        boolean other = !tabel.ander().isEmpty();
        odt.table(other
                ? List.of("Moment", tabel.groep(), "Marge", "Aantal", tabel.ander())
                : List.of("Moment", tabel.groep(), "Marge", "Aantal"),
                tabel.rijen().stream().limit(MEASUREMENTS)
                        .map(r -> other
                                ? List.of(r.moment(), r.waarde(), r.marge(), r.aantal(), r.ander())
                                : List.of(r.moment(), r.waarde(), r.marge(), r.aantal()))
                        .toList());
    }
}
