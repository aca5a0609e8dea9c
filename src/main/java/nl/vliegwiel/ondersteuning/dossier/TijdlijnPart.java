package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Part;

/**
 * A page of the timeline: lines by month, and the way to what was earlier.
 *
 * @param url of the casus
 * @param eerder query of the earlier lines; null when these are the first
 * @param vervolg these lines follow others, and get the focus
 */
public record TijdlijnPart(String url, List<Maand> maanden, @Nullable String eerder, boolean vervolg)
        implements
            Part {

    /** One month: its name, and its lines newest first. */
    public record Maand(String naam, List<Regel> regels) {
    }

    /**
     * One line as the screen shows it.
     *
     * @param lezers who can read it; for a werknotitie until when it is kept
     * @param aanpassen where it can be changed; null when this reader may not
     * @param ongedaan where it can be undone; null when its hour is over or it is another's
     * @param openen where a covered note is opened; null for any other line
     */
    public record Regel(String soort, String icoon, String titel, String wanneer, String tekst, String lezers,
            List<String> doelen, @Nullable String gewijzigdDoor, @Nullable String aanpassen,
            @Nullable String ongedaan, @Nullable String openen) {
        public boolean besluit() {
            return soort.equals("besluit");
        }

        public boolean werknotitie() {
            return soort.equals("werknotitie");
        }
    }

    /**
     * What all lines have in common.
     *
     * @param lezer account that reads
     * @param schrijven this reader may add and change today
     */
    record Omgeving(String url, Lezerskring kring, long lezer, boolean schrijven, boolean besluiten,
            OffsetDateTime nu) {
        LocalDate vandaag() {
            return Nederlands.dagVan(nu);
        }
    }

    /** Groups a page of lines; the last one too many says that there is more. */
    static TijdlijnPart van(List<TijdlijnRegel> gelezen, @Nullable String na, Omgeving o) {
        boolean meer = gelezen.size() > Tijdlijn.PAGINA;
        var regels = meer ? gelezen.subList(0, Tijdlijn.PAGINA) : gelezen;
        var maanden = new ArrayList<Maand>();
        var bezig = new ArrayList<Regel>();
        YearMonth maand = null;
        for (var r : regels) {
            if (maand != null && !maand.equals(YearMonth.from(r.dag()))) {
                maanden.add(maand(maand, bezig, na, maanden.isEmpty()));
                bezig = new ArrayList<>();
            }
            maand = YearMonth.from(r.dag());
            bezig.add(regel(r, o));
        }
        if (maand != null)
            maanden.add(maand(maand, bezig, na, maanden.isEmpty()));
        String eerder = meer
                ? "?na=" + regels.getLast().cursor() + (o.besluiten() ? "&toon=besluiten" : "")
                : null;
        return new TijdlijnPart(o.url(), List.copyOf(maanden), eerder, na != null);
    }

    private static Maand maand(YearMonth maand, List<Regel> regels, @Nullable String na, boolean eerste) {
        boolean vervolg = eerste && na != null && na.startsWith(maand.toString());
        return new Maand(Nederlands.hoofdletter(Nederlands.maand(maand)) + (vervolg ? ", vervolg" : ""),
                List.copyOf(regels));
    }

    private static Regel regel(TijdlijnRegel r, Omgeving o) {
        String contact = o.url() + "/contacten/" + r.sleutel();
        boolean eigen = r.door() != null && r.door() == o.lezer();
        boolean afgedekt = r.soort().equals("afgedekt");
        boolean terug = o.schrijven() && r.isContact() && eigen
                && o.nu().isBefore(r.moment().plus(Contact.ONGEDAAN_BINNEN));
        String lezers = r.wissenOp() != null
                ? "Alleen jij. Wordt na 6 weken gewist, op " + Nederlands.datum(r.wissenOp(), o.vandaag()) + "."
                : o.kring().kort();
        return new Regel(r.soort(), r.icoon(), r.kop(o.kring().roepnaam()), r.wanneer(o.vandaag()), r.tekst(), lezers,
                r.doelen(), r.gewijzigdDoor(), o.schrijven() && r.isContact() && !afgedekt ? contact : null,
                terug ? contact + "/ongedaan" : null, afgedekt ? contact + "/opening" : null);
    }
}
