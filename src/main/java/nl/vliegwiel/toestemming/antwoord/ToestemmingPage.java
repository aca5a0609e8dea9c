package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.toestemming.tekst.Toestemmingstekst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Who said what for which purpose, and whether it may.
 *
 * @param standen all purposes
 * @param mensen the young person and everybody tied as a parent
 * @param gezagVragen custody comes first: unknown, or the reader wants to change it
 * @param mag this role may record answers
 * @param magGezag this reader may record who has custody
 * @param lezing what the chosen person reads; null when nobody is asked
 * @param lezers key and name of the tabs of that text
 */
public record ToestemmingPage(Casuskop kop, List<Doelstand> standen, List<Beslisser> mensen, AntwoordForm form,
        Fouten fouten, boolean gezagVragen, boolean mag, boolean magGezag, @Nullable Toestemmingstekst lezing,
        List<Keuze> lezers,
        List<Antwoorden.Gebeurd> gebeurd, String inzending, LocalDate vandaag) implements Page {
    public static final String WIE_LEGT_GEZAG_VAST = "Wie gezag heeft, legt het aanspreekpunt of de"
            + " ondersteuningscoördinator vast.";

    @Override
    public String titel() {
        return "Toestemming";
    }

    public String url() {
        return kop.url() + "/toestemming";
    }

    /** Toestemming van Mila en haar ouders; voor Finn; van Lotte. */
    public String kopzin() {
        int leeftijd = kop.leeftijd();
        if (leeftijd < 12)
            return "Toestemming voor " + kop.roepnaam();
        return leeftijd < 16
                ? "Toestemming van " + kop.roepnaam() + " en " + mensen.getFirst().van() + " ouders"
                : "Toestemming van " + kop.roepnaam();
    }

    /** The rule for this age. */
    public String uitleg() {
        String naam = kop.roepnaam();
        int leeftijd = kop.leeftijd();
        String eind = " Is er één nee of ontbreekt er iemand? Dan delen we niet.";
        if (leeftijd < 12)
            return naam + " is " + leeftijd + ". De ouders met gezag beslissen, " + naam + " krijgt uitleg." + eind;
        if (leeftijd < 16)
            return naam + " is " + leeftijd + " en beslist samen met de ouders met gezag." + eind;
        return naam + " is " + leeftijd + " en beslist zelf. Zonder ja delen we niet.";
    }

    /** Rows of the matrix: the help itself, and whatever was asked. */
    public List<Doelstand> rijen() {
        return standen.stream().filter(s -> s.doel().isHulp() || s.gevraagd() || s.uitzonderingTot() != null).toList();
    }

    /** Purposes that nobody asked for yet, as one sentence; empty when there are none. */
    public String nietGevraagd() {
        return Nederlands.opsomming(standen.stream().filter(s -> !rijen().contains(s)).map(s -> s.doel().inZin())
                .toList());
    }

    /** Columns of the matrix: who must answer for a purpose of it, or did. */
    public List<Beslisser> kolommen() {
        return mensen.stream().filter(b -> rijen().stream().anyMatch(s -> s.van(b.sleutel()).isPresent())
                || b.gezagOnbekend() && kop.leeftijd() < 16).toList();
    }

    /** Who can be chosen in the form. */
    public List<Keuze> keuzes() {
        return vraagbaar(mensen, kop, vandaag).stream().map(b -> new Keuze(b.sleutel(), b.kort())).toList();
    }

    /** Who may be asked at this age; six weeks before 12 the young person too. */
    static List<Beslisser> vraagbaar(List<Beslisser> mensen, Casuskop kop, LocalDate vandaag) {
        boolean jeugdige = Period.between(kop.geboortedatum(), vandaag.plusWeeks(6)).getYears() >= 12;
        boolean ouders = kop.leeftijd() < 16;
        return mensen.stream()
                .filter(b -> b.jeugdige() ? jeugdige : ouders && Boolean.TRUE.equals(b.heeftGezag())).toList();
    }

    public List<Beslisser> ouders() {
        return mensen.stream().filter(b -> !b.jeugdige()).toList();
    }

    /** Purposes of the form that come first: those in the matrix that still wait, or the chosen one. */
    public List<Doelstand> eersteDoelen() {
        return standen.stream().filter(s -> rijen().contains(s) && s.mag() == Doelstand.Mag.NOG_NIET
                || s.doel().doel().equals(Invoer.tekst(form.doel()))).toList();
    }

    public List<Doelstand> andereDoelen() {
        var eerste = eersteDoelen();
        return standen.stream().filter(s -> !eerste.contains(s)).toList();
    }

    public List<Keuze> uitkomsten() {
        return AntwoordForm.UITKOMSTEN;
    }

    public List<Keuze> wijzen() {
        return Antwoorden.WIJZEN;
    }

    /** Something that can be taken back. */
    public Optional<Doelstand> intrekbaar() {
        return standen.stream().filter(s -> s.antwoorden().stream().anyMatch(a -> a.geldt(vandaag))).findFirst();
    }

    /** Which of the three ages holds: 0, 1 or 2. */
    public int leeftijdsgroep() {
        return kop.leeftijd() < 12 ? 0 : kop.leeftijd() < 16 ? 1 : 2;
    }

    /** The next birthday on which the rule changes; null after 18. */
    public @Nullable LocalDate verjaardag() {
        for (int jaar : new int[]{12, 16, 18}) {
            var dag = kop.geboortedatum().plusYears(jaar);
            if (Period.between(kop.geboortedatum(), dag).getYears() < jaar)
                dag = dag.plusDays(1);
            if (dag.isAfter(vandaag))
                return dag;
        }
        return null;
    }

    /** Mila wordt 16 op 2 februari 2029. Dan beslist Mila zelf. */
    public String vooruit() {
        var dag = verjaardag();
        if (dag == null)
            return "";
        String naam = kop.roepnaam();
        int jaar = Period.between(kop.geboortedatum(), dag).getYears();
        String dan = switch (jaar) {
            case 12 -> "Dan beslist " + naam + " mee. Zonder antwoord van " + naam + " stopt het delen die dag.";
            case 16 -> "Dan beslist " + naam + " zelf. De ouders lezen dan alleen mee als " + naam + " dat wil.";
            default -> "Dan is " + naam + " meerderjarig.";
        };
        return naam + " wordt " + jaar + " op " + Nederlands.datum(dag) + ". " + dan
                + " Vraag het twee weken eerder opnieuw.";
    }

    /** The birthday is so near that the question must be asked now. */
    public boolean verjaardagNadert() {
        var dag = verjaardag();
        return dag != null && !dag.isAfter(vandaag.plusWeeks(6));
    }

    /** 24 jan: Ruud (vader): ja voor overleg met de huisarts, telefoon. */
    public static String zin(Antwoorden.Gebeurd g) {
        String wie = g.relatie().equals("jeugdige") ? g.wie() : Nederlands.hoofdletter(g.relatie());
        String doel = g.doel().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + g.doel().substring(1);
        return switch (g.uitkomst()) {
            case "gegeven" -> wie + ": ja voor " + doel;
            case "geweigerd" -> wie + ": nee voor " + doel;
            case "ingetrokken" -> wie + ": gestopt met " + doel;
            case "wil_meer_weten" -> wie + ": wil eerst meer weten over " + doel;
            default -> "Gevraagd aan " + (g.relatie().equals("jeugdige") ? g.wie() : g.relatie()) + ": " + doel;
        };
    }
}
