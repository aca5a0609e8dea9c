package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.levering.Inname;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Verzuiminname;
import nl.vliegwiel.levering.afspraken.AfspraakRun;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.ijw.IjwRun;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.levering.koppeling.KoppelingRun;
import nl.vliegwiel.levering.leerlingen.LeerlingRun;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Geweigerd;

/**
 * A file that comes without a person, taken in whole or refused whole, with the same reading as on the screen. Nobody is there to choose: one
 * fault refuses the whole, and nobody who misses in a file of pupils leaves.
 */
@Component
public class Aanlevering {
    private static final String ONBEKEND = "Deze kolommen kennen we nog niet. Lever één keer zo'n bestand aan op het"
            + " scherm en zeg wat elke kolom is. Daarna gaat het vanzelf.";
    private static final String CODES = "Er zijn nieuwe codes. Zeg op het scherm één keer wat die betekenen.";

    private final Klaarzettingen klaarzettingen;
    private final Indelingen indelingen;
    private final Verzuiminname verzuim;
    private final LeerlingRun leerlingen;
    private final AfspraakRun afspraken;
    private final KoppelingRun koppeling;
    private final IjwRun jeugdhulp;
    private final Logboek logboek;

    Aanlevering(Klaarzettingen klaarzettingen, Indelingen indelingen, Verzuiminname verzuim, LeerlingRun leerlingen,
            AfspraakRun afspraken, KoppelingRun koppeling, IjwRun jeugdhulp, Logboek logboek) {
        this.klaarzettingen = klaarzettingen;
        this.indelingen = indelingen;
        this.verzuim = verzuim;
        this.leerlingen = leerlingen;
        this.afspraken = afspraken;
        this.koppeling = koppeling;
        this.jeugdhulp = jeugdhulp;
        this.logboek = logboek;
    }

    /**
     * In the name of the actor of now, for a school where that actor works.
     *
     * @param soort verzuim, leerlingen, afspraken or koppeling
     * @param van first day that a file of absence is about; null: the first day in it
     */
    @Transactional
    public Inname deliver(InputStream in, long school, String soort, String naam, @Nullable LocalDate van,
            @Nullable LocalDate tot) throws IOException {
        if (!Lezer.nu().scholen().contains(school))
            throw new Geweigerd("Deze sleutel is niet van deze school.");
        var k = klaarzettingen.receive(in, Lezer.nu().accountId(), school, soort, naam);
        try {
            return switch (soort) {
                case "leerlingen" -> pupils(k);
                case "afspraken" -> agreements(k);
                case "koppeling" -> linking(k);
                default -> verzuim.take(k, van, tot);
            };
        } finally {
            klaarzettingen.delete(k.sleutel());
        }
    }

    /** Messages about youth care, for a gemeente where the actor of now works. */
    @Transactional
    public Inname deliverOfGemeente(InputStream in, long gemeente, String naam) throws IOException {
        if (!Lezer.nu().organisaties().contains(gemeente))
            throw new Geweigerd("Deze sleutel is niet van deze gemeente.");
        var k = klaarzettingen.receiveOfGemeente(in, Lezer.nu().accountId(), gemeente, "jeugdhulp", naam);
        try {
            var verslag = jeugdhulp.preview(k, f -> {
            });
            if (verslag.fouten() > 0)
                return Inname.faults(verslag.genomen() + verslag.weggelaten(), verslag.fouten(), verslag.eerste());
            if (verslag.genomen() == 0)
                return Inname.refused("Er staat niets in dit bestand dat mee kan.");
            var uitkomst = jeugdhulp.save(k, false);
            if (!uitkomst.gelijk())
                logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id()));
            return Inname.taken(uitkomst.levering(), uitkomst.gelijk(), verslag.genomen());
        } finally {
            klaarzettingen.delete(k.sleutel());
        }
    }

    private Inname pupils(Klaarzetting k) throws IOException {
        var indeling = layout(k);
        if (indeling == null && !k.vorm().isXml())
            return Inname.refused(ONBEKEND);
        var gelezen = leerlingen.preview(k, indeling, f -> {
        });
        if (gelezen.onbekendeCodes())
            return Inname.refused(CODES);
        if (gelezen.fouten() > 0)
            return Inname.faults(gelezen.regels(), gelezen.fouten(), gelezen.eerste());
        if (gelezen.isLeeg())
            return Inname.refused("Er staan geen leerlingen in dit bestand.");
        return taken(k, leerlingen.save(k, indeling, false, false), gelezen.regels());
    }

    private Inname agreements(Klaarzetting k) throws IOException {
        var indeling = layout(k);
        if (indeling == null && !k.vorm().isXml())
            return Inname.refused(ONBEKEND);
        var gelezen = afspraken.preview(k, indeling, f -> {
        });
        if (gelezen.onbekendeCodes())
            return Inname.refused(CODES);
        if (gelezen.fouten() > 0)
            return Inname.faults(gelezen.regels(), gelezen.fouten(), gelezen.eerste());
        if (gelezen.afspraken().isEmpty())
            return Inname.refused("Er staat geen OPP, arrangement of TLV in dit bestand.");
        return taken(k, afspraken.save(k, indeling, false), gelezen.regels());
    }

    private Inname linking(Klaarzetting k) throws IOException {
        var gelezen = koppeling.preview(k, f -> {
        });
        if (gelezen.fouten() > 0)
            return Inname.faults(gelezen.regels(), gelezen.fouten(), gelezen.eerste());
        return taken(k, koppeling.save(k, false), gelezen.regels());
    }

    private @Nullable Indeling layout(Klaarzetting k) {
        return k.vorm().isXml()
                ? null
                : indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop())).orElse(null);
    }

    private Inname taken(Klaarzetting k, Levering levering, long regels) {
        logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", levering.id(), null, k.schoolId()));
        return Inname.taken(levering, false, regels);
    }
}
