package nl.vliegwiel.ondersteuning.bespreking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.ondersteuning.dossier.Contactkeuzes;
import nl.vliegwiel.ondersteuning.signaal.Adviesvraag;
import nl.vliegwiel.web.Nederlands;

/** Writes a casus down without names, as a start for whoever shares it: covered notes and private notes stay out. */
@Component
class Voorstel {
    private static final int CONTACTEN = 8;

    private final Doelen doelen;
    private final Krachten krachten;
    private final Contacten contacten;
    private final Besprekingen besprekingen;

    Voorstel(Doelen doelen, Krachten krachten, Contacten contacten, Besprekingen besprekingen) {
        this.doelen = doelen;
        this.krachten = krachten;
        this.contacten = contacten;
        this.besprekingen = besprekingen;
    }

    String van(Casuskop kop) {
        var naamloos = new Naamloos(besprekingen.namen(kop.casusId()));
        var tekst = new StringBuilder("Een leerling, ").append(Adviesvraag.band(kop.leeftijd())).append(" jaar");
        if (!kop.schoolsoort().isEmpty())
            tekst.append(", ").append(kop.schoolsoort());
        tekst.append(". Fase: ").append(Nederlands.kleineLetter(kop.fasenaam())).append(", sinds ")
                .append(ago(kop.casus().faseOp(), kop.vandaag())).append(".\n");
        var open = doelen.list(kop.casusId());
        if (!open.isEmpty())
            tekst.append("\nDoelen\n");
        open.forEach(d -> tekst.append("- ").append(naamloos.van(d.tekst()))
                .append(d.begin() == null || d.nu() == null ? "" : " (begon op " + d.begin() + ", nu " + d.nu() + ")")
                .append("\n"));
        var goed = krachten.list(kop.casusId());
        if (!goed.isEmpty())
            tekst.append("\nWat goed gaat en wie helpt\n");
        goed.forEach(k -> tekst.append("- ").append(naamloos.van(k.tekst())).append("\n"));
        var gesproken = gesproken(kop);
        if (!gesproken.isEmpty())
            tekst.append("\nDe laatste gesprekken\n");
        gesproken.forEach(c -> tekst.append("- ").append(Nederlands.hoofdletter(ago(c.op(), kop.vandaag())))
                .append(" geleden, ").append(Contactkeuzes.zin(c.met(), "de leerling")).append(": ")
                .append(naamloos.van(c.notitie())).append("\n"));
        return tekst.toString().strip();
    }

    private List<Contact> gesproken(Casuskop kop) {
        return contacten.list(kop.casusId()).stream()
                .filter(c -> !c.werknotitie() && !c.afgedekt() && !c.notitie().isBlank()).limit(CONTACTEN).toList();
    }

    /** How long ago, in whole weeks: a day leads to somebody. */
    private static String ago(LocalDate op, LocalDate vandaag) {
        long weken = ChronoUnit.WEEKS.between(op, vandaag);
        return weken == 0 ? "minder dan een week" : Nederlands.aantal(weken, "week", "weken");
    }
}
