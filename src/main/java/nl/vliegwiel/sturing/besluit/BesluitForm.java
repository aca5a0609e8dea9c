package nl.vliegwiel.sturing.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * What the browser sends of a decision.
 *
 * @param aanwezig    a line each: party, colon, function
 * @param opnieuwOp   when it is put off: until when
 * @param voorwaarden as many as the form has room for, empty ones too
 */
public record BesluitForm(String uitkomst, String datum, String toelichting, String tegen, String aanwezig,
        String opnieuwOp, List<Regel> voorwaarden) {

    static final int ROOM = 5;
    private static final int LONGEST = 1000;
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_WHO = 120;
    private static final int LONGEST_FUNCTION = 80;
    private static final int MOST = 60;

    /** A condition as it was typed. */
    public record Regel(String wat, String wie, String wanneer) {

        boolean leeg() {
            return wat.isEmpty() && wie.isEmpty() && wanneer.isEmpty();
        }
    }

    /** What was read of it; actie of each condition is still empty. */
    public record Waarden(String uitkomst, LocalDate datum, String toelichting, String tegen,
            List<Bestuursbesluit.Aanwezige> aanwezigen, @Nullable LocalDate opnieuwOp,
            List<Bestuursbesluit.Voorwaarde> voorwaarden) {
    }

    static BesluitForm leeg(LocalDate datum, List<String> partijen) {
        return new BesluitForm("", Nederlands.datum(datum), "", "",
                String.join("\n", partijen.stream().map(p -> p + ": ").toList()), "",
                IntStream.range(0, ROOM).mapToObj(i -> new Regel("", "", "")).toList());
    }

    static BesluitForm of(MultiValueMap<String, String> velden) {
        return new BesluitForm(Invoer.tekst(velden.getFirst("uitkomst")), Invoer.tekst(velden.getFirst("datum")),
                Invoer.tekst(velden.getFirst("toelichting")), Invoer.tekst(velden.getFirst("tegen")),
                Invoer.tekst(velden.getFirst("aanwezig")), Invoer.tekst(velden.getFirst("opnieuwOp")),
                IntStream.range(0, ROOM).mapToObj(i -> new Regel(Invoer.regel(velden.getFirst("wat" + i)),
                        Invoer.regel(velden.getFirst("wie" + i)), Invoer.regel(velden.getFirst("wanneer" + i))))
                        .toList());
    }

    /** Null when something is wrong. sinds: not before the decision that it takes the place of. */
    @Nullable
    Waarden read(LocalDate vandaag, @Nullable LocalDate sinds, Fouten fouten) {
        if (Bestuursbesluit.UITKOMSTEN.stream().noneMatch(k -> k.waarde().equals(uitkomst))) {
            fouten.meld("uitkomst", "Kies wat er is besloten");
        }
        var day = Invoer.datumTotVandaag(datum, vandaag, "datum", fouten);
        if (day != null && sinds != null && day.isBefore(sinds)) {
            fouten.meld("datum", "Kies een dag vanaf " + Nederlands.datum(sinds) + ", van het vorige besluit");
        }
        if (toelichting.length() < 10 || toelichting.length() > LONGEST) {
            fouten.meld("toelichting", "Schrijf in 10 tot 1.000 tekens wat er is besloten en waarom");
        }
        boolean later = "uitstel".equals(uitkomst);
        var again = later ? Invoer.datumVanafVandaag(opnieuwOp, vandaag, "opnieuwOp", fouten) : null;
        var conditions = conditions(vandaag, fouten);
        if ("go_mits".equals(uitkomst) && conditions.isEmpty()) {
            fouten.meld("wat0", "Schrijf minstens één voorwaarde, of kies Go");
        } else if (("no_go".equals(uitkomst) || later) && !conditions.isEmpty()) {
            fouten.meld("wat0", "Bij dit besluit horen geen voorwaarden. Maak ze leeg, of kies Go, mits");
        }
        if (tegen.length() > LONGEST) {
            fouten.meld("tegen", "Schrijf hoogstens 1.000 tekens");
        }
        var there = present(fouten);
        return fouten.isLeeg() && day != null
                ? new Waarden(uitkomst, day, toelichting, tegen, there, again, conditions)
                : null;
    }

    private List<Bestuursbesluit.Voorwaarde> conditions(LocalDate vandaag, Fouten fouten) {
        var read = new ArrayList<Bestuursbesluit.Voorwaarde>();
        for (int i = 0; i < voorwaarden.size(); i++) {
            var line = voorwaarden.get(i);
            if (line.leeg()) {
                continue;
            }
            if (line.wat().length() < 5 || line.wat().length() > LONGEST_WHAT) {
                fouten.meld("wat" + i, "Schrijf in 5 tot 200 tekens wat er moet gebeuren");
            }
            if (line.wie().length() < 2 || line.wie().length() > LONGEST_WHO) {
                fouten.meld("wie" + i, "Schrijf wie dit doet: een naam, een rol of een organisatie");
            }
            var day = Invoer.datumVanafVandaag(line.wanneer(), vandaag, "wanneer" + i, fouten);
            if (day != null && day.isAfter(vandaag.plusYears(3))) {
                fouten.meld("wanneer" + i, "Kies een datum binnen 3 jaar");
            } else if (day != null) {
                read.add(new Bestuursbesluit.Voorwaarde(line.wat(), line.wie(), day, ""));
            }
        }
        return read;
    }

    private List<Bestuursbesluit.Aanwezige> present(Fouten fouten) {
        var there = new ArrayList<Bestuursbesluit.Aanwezige>();
        for (String line : aanwezig.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            int colon = line.indexOf(':');
            String party = colon < 0 ? line : line.substring(0, colon).strip();
            String function = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (party.length() < 2 || party.length() > LONGEST_WHO || function.length() < 2
                    || function.length() > LONGEST_FUNCTION) {
                fouten.meld("aanwezig",
                        "Schrijf op elke regel de partij, een dubbele punt en de functie. Haal weg wie er niet was");
            } else {
                there.add(new Bestuursbesluit.Aanwezige(party, function));
            }
        }
        if (there.isEmpty() || there.size() > MOST) {
            fouten.meld("aanwezig", "Schrijf wie erbij was, hoogstens 60 regels");
        }
        return there;
    }
}
