package nl.vliegwiel.beleidsinformatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.vliegwiel.web.CsvBestand;
import nl.vliegwiel.web.Elfproef;

/**
 * The list of the provider itself: which BSN belongs to which kenmerk. It lives for one request, in memory; no sentence holds a number.
 *
 * @param fouten sentences that say what to mend
 * @param zonder kenmerken without a BSN
 * @param genoemd kenmerken of which a line was read, good or not
 */
record Bsnlijst(Map<String, Persoon> personen, List<String> fouten, Set<String> zonder,
        Set<String> genoemd) {
    static final List<String> KOLOMMEN = List.of("kenmerk", "naam", "geboortedatum", "bsn", "postcode");
    /** Informatieprotocol 2.2: what stands where there is no BSN. */
    static final String ONBEKEND = "999999999";
    private static final int HOOGSTENS = 10_000;
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");

    /** What the provider adds for one young person. */
    record Persoon(String bsn, String postcode) {
    }

    /** Reads a list for these people; a line about somebody else is told, never used. */
    static Bsnlijst read(String inhoud, List<Hulprecord> records) {
        var lijst = new Bsnlijst(new HashMap<>(), new ArrayList<>(), new TreeSet<>(),
                new HashSet<>());
        var nodig = new HashMap<String, Hulpgegeven>();
        records.forEach(r -> nodig.putIfAbsent(r.eerste().kenmerk(), r.eerste()));
        String zin = new CsvBestand(KOLOMMEN, List.of("kenmerk", "bsn"), HOOGSTENS,
                kop -> kop.equals("burgerservicenummer") ? "bsn" : kop)
                .read(inhoud, (regel, w) -> lijst.row(regel, w, nodig));
        if (!zin.isEmpty())
            lijst.fouten.add(zin);
        else
            nodig.values().stream().filter(g -> !lijst.genoemd.contains(g.kenmerk()))
                    .forEach(g -> lijst.fouten
                            .add("Voor " + g.wie() + " (" + g.kenmerk() + ") staat er geen regel in de lijst."));
        return lijst;
    }

    private void row(long regel, List<String> w, Map<String, Hulpgegeven> nodig) {
        String kenmerk = w.get(0);
        genoemd.add(kenmerk);
        String bsn = padded(w.get(3).replaceAll("[ .]", ""));
        String postcode = w.get(4).replace(" ", "").toUpperCase(Locale.ROOT);
        var gegeven = nodig.get(kenmerk);
        String fout = gegeven == null
                ? kenmerk.isEmpty() && bsn.isEmpty() ? "" : "dit kenmerk hoort niet bij dit halfjaar"
                : fault(gegeven, bsn, postcode);
        if (!fout.isEmpty())
            fouten.add("Regel " + regel + ": " + fout + ".");
        else if (gegeven != null) {
            if (bsn.isEmpty() || bsn.equals(ONBEKEND))
                zonder.add(kenmerk);
            personen.put(kenmerk, new Persoon(bsn.isEmpty() ? ONBEKEND : bsn, postcode));
        }
    }

    /** A spreadsheet takes away the zero in front of a number. */
    private static String padded(String bsn) {
        return bsn.matches("\\d{8}") ? "0" + bsn : bsn;
    }

    private String fault(Hulpgegeven g, String bsn, String postcode) {
        if (personen.containsKey(g.kenmerk()))
            return "dit kenmerk staat er twee keer in";
        if (!bsn.isEmpty() && !bsn.equals(ONBEKEND) && !Elfproef.klopt(bsn))
            return "dit burgerservicenummer klopt niet (elfproef)";
        if (!bsn.isEmpty() && !bsn.equals(ONBEKEND) && personen.values().stream().anyMatch(p -> p.bsn().equals(bsn)))
            return "dit burgerservicenummer staat ook bij iemand anders";
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches())
            return "schrijf de postcode als 1811AB, of laat die leeg";
        return postcode.isEmpty() && g.gemeente() == null
                ? "vul de postcode in; we weten niet in welke gemeente deze jeugdige woont"
                : "";
    }
}
