package nl.vliegwiel.ondersteuning.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.leerling.Verzuimbeeld;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Reads a casus into the page that this reader may see: all of it, or only who it is and in which phase. */
@Component
class Dossiers {
    /** What a page asks beside the casus itself. */
    record Vraag(@Nullable String na, boolean besluiten, @Nullable ContactForm form, Fouten fouten) {
    }

    private final Casuskoppen koppen;
    private final Betrokkenen betrokkenen;
    private final Teamleden teamleden;
    private final Inzages inzages;
    private final Tijdlijn tijdlijn;
    private final Contactformulieren formulieren;
    private final Doelen doelen;
    private final Krachten krachten;
    private final Taken taken;
    private final Verzuimbeeld verzuim;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Clock clock;

    Dossiers(Casuskoppen koppen, Betrokkenen betrokkenen, Teamleden teamleden, Inzages inzages,
            Tijdlijn tijdlijn, Contactformulieren formulieren, Doelen doelen, Krachten krachten,
            Taken taken, Verzuimbeeld verzuim, Rollen rollen, Logboek logboek, Clock clock) {
        this.koppen = koppen;
        this.betrokkenen = betrokkenen;
        this.teamleden = teamleden;
        this.inzages = inzages;
        this.tijdlijn = tijdlijn;
        this.formulieren = formulieren;
        this.doelen = doelen;
        this.krachten = krachten;
        this.taken = taken;
        this.verzuim = verzuim;
        this.rollen = rollen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** The page of a casus, and the line in the log that it was seen. */
    Page page(String sleutel, Vraag vraag) {
        var kop = koppen.get(sleutel, "overzicht");
        gezien(kop);
        return kop.magWerk() ? werk(kop, vraag) : kern(kop);
    }

    /** Earlier lines of the timeline, and the line in the log. */
    TijdlijnPart tijdlijn(String sleutel, Vraag vraag) {
        var kop = koppen.get(sleutel, "overzicht");
        gezien(kop);
        return tijdlijn(kop, Lezerskring.van(kop), vraag);
    }

    /** This role may change things, and the consent of today lets this reader do so. */
    boolean mayWrite(Casuskop kop) {
        return kop.magSchrijven() && rollen.magBewerken(Lezer.nu().rol(), "casus");
    }

    /** This role and this reader may say who works on it and in which phase it is, also before any consent. */
    boolean mayManage(Casuskop kop) {
        return kop.inzage().beheren() && !kop.gesloten() && rollen.magBewerken(Lezer.nu().rol(), "casus");
    }

    /** The top of a casus of which this reader may change people and phase; refuses who may not. */
    Casuskop manageable(String sleutel) {
        var kop = koppen.get(sleutel, "overzicht");
        if (kop.gesloten())
            throw new Geweigerd("Dit dossier is gesloten. Je kunt lezen, niet meer schrijven.");
        if (!mayManage(kop))
            throw new Geweigerd("Jij kunt in dit dossier niets aanpassen. Vraag het de ondersteuningscoördinator.");
        return kop;
    }

    /** Where to go when this account left the casus: whoever left cannot go back. */
    String afterwards(Casuskop kop, long weg, String pad) {
        boolean zelf = weg == Lezer.nu().accountId() && !Lezer.nu().heeftRol("oco");
        return zelf ? "/leerlingen" : kop.url() + pad;
    }

    private void gezien(Casuskop kop) {
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "casus", null, kop.casusId(), kop.jeugdigeId(),
                kop.schoolId(), kop.inzage().waarom(Lezer.nu().rol()), false));
    }

    private CasusPage werk(Casuskop kop, Vraag vraag) {
        boolean schrijven = mayWrite(kop);
        var kring = Lezerskring.van(kop);
        List<Doel> open = doelen.list(kop.casusId());
        var stap = taken.ofCasus(kop.casusId()).stream().findFirst().map(t -> stap(t, kop.vandaag())).orElse(null);
        return new CasusPage(kop, alleenLezen(kop, schrijven), kop.inzage().grond().equals("houder"),
                schrijven ? stap : null,
                schrijven ? formulieren.van(kop, kring, open, vraag.form(), vraag.fouten()) : null,
                tijdlijn(kop, kring, vraag), vraag.besluiten(), open, krachten.list(kop.casusId()), mensen(kop),
                Fasen.van(kop.casus(), kop.werkwijze(), kop.vandaag()), verzuim(kop), mayManage(kop), afdruk(kop));
    }

    private TijdlijnPart tijdlijn(Casuskop kop, Lezerskring kring, Vraag vraag) {
        return TijdlijnPart.van(tijdlijn.list(kop.casusId(), vraag.na(), vraag.besluiten()), vraag.na(),
                new TijdlijnPart.Omgeving(kop.url(), kring, Lezer.nu().accountId(), mayWrite(kop), vraag.besluiten(),
                        OffsetDateTime.now(clock)));
    }

    private KernPage kern(Casuskop kop) {
        var inzage = kop.inzage();
        boolean school = inzage.grond().equals("schooldossier");
        var zinnen = new ArrayList<String>();
        String titel = "Je ziet wie het is en in welke fase de hulp is";
        if (school) {
            var nee = inzages.nee(kop.casusId());
            titel = nee.isPresent() ? "Er is geen toestemming meer om mee te denken" : "Er is nog geen toestemming";
            nee.ifPresent(op -> zinnen.add("Op " + Nederlands.datum(op) + " is er nee gezegd."));
            zinnen.add(
                    "Je ziet alleen wat de school zelf bijhoudt: wie het is, de fase en wie erbij is. Praat eerst met "
                            + kop.roepnaam() + " en de ouders. Daarna kan het team meedenken met naam.");
        } else {
            if (inzage.verzuim())
                titel = "Je ziet wie het is, in welke fase de hulp is en het verzuim";
            zinnen.add("Gesprekken, doelen en notities horen niet bij dit doel. Die ziet alleen het team.");
        }
        return new KernPage(kop, titel, List.copyOf(zinnen), school && !kop.gesloten(), mensen(kop),
                Fasen.van(kop.casus(), kop.werkwijze(), kop.vandaag()), verzuim(kop), mayManage(kop));
    }

    /** The database decides; only who sees absence by the casus reads that there was none. */
    private Verzuimbeeld.@Nullable Beeld verzuim(Casuskop kop) {
        var beeld = verzuim.beeld(kop.jeugdigeId(), kop.schoolId(), kop.vandaag());
        return beeld.leeg() && !kop.inzage().verzuim() ? null : beeld;
    }

    private List<CasusPage.Mens> mensen(Casuskop kop) {
        var mensen = new ArrayList<CasusPage.Mens>();
        var erbij = betrokkenen.list(kop.casusId());
        for (var b : erbij)
            mensen.add(CasusPage.Mens.van(b,
                    b.rol().equals("mentor") && !kop.klas().isEmpty() ? "mentor " + kop.klas() : rollen.naam(b.rol())));
        for (var oco : teamleden.ocos(kop.schoolId()))
            if (erbij.stream().noneMatch(b -> b.accountId() == oco.accountId()))
                mensen.add(new CasusPage.Mens(oco.naam(), rollen.naam("oco")));
        return List.copyOf(mensen);
    }

    private @Nullable String alleenLezen(Casuskop kop, boolean schrijven) {
        if (schrijven || kop.gesloten())
            return null;
        var inzage = kop.inzage();
        return switch (inzage.grond()) {
            case "houder" -> inzages.nee(kop.casusId())
                    .map(op -> "De toestemming is ingetrokken op " + Nederlands.datum(op) + ".")
                    .orElse("De toestemming geldt niet meer: zij is verlopen, of er moet nog iemand antwoorden.")
                    + " Jij kunt dit dossier nog lezen, om af te ronden en zodat het gezin het kan inzien. Vastleggen kan niet meer.";
            case "noodtoegang" -> "Je leest dit dossier met noodtoegang"
                    + (inzage.tot() == null ? "" : ", tot " + Nederlands.moment(inzage.tot()))
                    + ". Dat staat in Wie keek mee en wordt nagekeken.";
            default -> "Je leest mee als " + rollen.naam(Lezer.nu().rol()) + ". Vastleggen doet het team.";
        };
    }

    private static CasusPage.Stap stap(Taak t, LocalDate vandaag) {
        boolean laat = t.op().isBefore(vandaag);
        String dag = switch ((int) (t.op().toEpochDay() - vandaag.toEpochDay())) {
            case -1 -> "gisteren, " + Nederlands.dagMaand(t.op());
            case 0 -> "vandaag";
            case 1 -> "morgen, " + Nederlands.dagMaand(t.op());
            default -> Nederlands.datum(t.op(), vandaag);
        };
        String wacht = t.wachtOp() == null ? "" : " Wacht op " + t.wachtOp() + ".";
        return new CasusPage.Stap(t.sleutel(), t.titel(),
                (laat ? "Stond gepland voor " : "Gepland voor ") + dag
                        + (t.tijd() == null ? "" : ", " + Nederlands.uur(t.tijd())) + "." + wacht,
                t.waarom().isEmpty() || t.waarom().endsWith(".") ? t.waarom() : t.waarom() + ".", laat,
                t.afTeVinken());
    }

    private String afdruk(Casuskop kop) {
        String achter = kop.naam().substring(kop.naam().lastIndexOf(' ') + 1);
        return "Vertrouwelijk: " + kop.roepnaam() + " " + achter.substring(0, 1) + ". Afgedrukt op "
                + Nederlands.moment(OffsetDateTime.now(clock)) + " door " + Lezer.nu().naam() + ".";
    }
}
