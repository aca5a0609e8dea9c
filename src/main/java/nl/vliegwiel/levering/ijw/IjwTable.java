package nl.vliegwiel.levering.ijw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;

/** The messages that we read and how each is built: kennis/ijw/berichten.txt and typen.csv. */
final class IjwTable {
    static final String RUIMTE = "http://www.istandaarden.nl/ijw/3_2/";
    private static final IjwTable KENNIS = new IjwTable(Kennis.text("ijw/berichten.txt"));

    private record Line(int diep, List<String> woorden) {
    }

    private final Map<String, Gegevenstype> typen = new HashMap<>();
    private final Map<String, List<Line>> delen = new HashMap<>();
    private final Map<String, IjwElement> berichten = new LinkedHashMap<>();

    private IjwTable(String tekst) {
        Kennis.rows("ijw/typen.csv").stream().map(Gegevenstype::van).forEach(t -> typen.put(t.naam(), t));
        var blok = new ArrayList<Line>();
        String kop = "";
        for (String regel : tekst.lines().toList()) {
            if (regel.isBlank() || regel.startsWith("#"))
                continue;
            int diep = (regel.length() - regel.stripLeading().length()) / 2;
            var woorden = List.of(regel.strip().split(" "));
            if (diep > 0)
                blok.add(new Line(diep - 1, woorden));
            else {
                close(kop, blok);
                kop = regel;
                blok.clear();
            }
        }
        close(kop, blok);
    }

    static IjwTable uitKennis() {
        return KENNIS;
    }

    /** jw301, jw302 … */
    Set<String> namen() {
        return berichten.keySet();
    }

    /** The root of this message; null when we do not read it. */
    @Nullable
    IjwElement bericht(String naam) {
        return berichten.get(naam);
    }

    private void close(String kop, List<Line> blok) {
        var w = kop.split(" ");
        switch (w[0]) {
            case "deel" -> delen.put(w[1], List.copyOf(blok));
            case "bericht" -> {
                var kinderen = new ArrayList<IjwElement>();
                kinderen.add(header(w[2], w[3], w[4], false));
                kinderen.addAll(elements(blok, 0, false, "", null));
                berichten.put(w[1], root(kinderen));
            }
            case "retour" -> berichten.put(w[1], answer(w));
            default -> {
                // before the first block
            }
        }
    }

    private static IjwElement root(List<IjwElement> kinderen) {
        return new IjwElement("Bericht", false, true, false, false, null, null, List.copyOf(kinderen));
    }

    /** retour jw302 437 jw301 Client Relatie …: the message again, and behind these elements the codes of the answer. */
    private IjwElement answer(String[] w) {
        var heen = berichten.get(w[3]);
        if (heen == null)
            throw new IllegalStateException("geen bericht " + w[3]);
        var namen = Set.of(w).stream().filter(n -> Character.isUpperCase(n.charAt(0)))
                .collect(java.util.stream.Collectors.toSet());
        var kop = heen.kinderen().getFirst().kinderen();
        var kinderen = new ArrayList<IjwElement>();
        kinderen.add(header(w[2], type(kop.get(3)), type(kop.get(4)), true));
        heen.kinderen().stream().skip(1).map(k -> answered(k, namen)).map(k -> new IjwElement(k.naam(), k.basis(),
                false, k.herhaald(), k.regel(), k.sleutel(), k.type(), k.kinderen())).forEach(kinderen::add);
        return root(kinderen);
    }

    private static String type(IjwElement e) {
        var type = e.type();
        return type == null ? "" : type.naam();
    }

    private IjwElement answered(IjwElement e, Set<String> namen) {
        var kinderen = new ArrayList<IjwElement>();
        e.kinderen().forEach(k -> kinderen.add(answered(k, namen)));
        if (namen.contains(e.naam()) && !kinderen.isEmpty())
            kinderen.addAll(elements(codes("RetourCodes"), 0, false, "", e.regel() ? "" : null));
        return e.met(kinderen);
    }

    private static List<Line> codes(String naam) {
        return List.of(new Line(0, List.of(naam)), new Line(1, List.of("RetourCode+", "retourcode", "!")));
    }

    private IjwElement header(String code, String afzender, String ontvanger, boolean retour) {
        var regels = new ArrayList<Line>();
        regels.add(new Line(0, List.of("BerichtCode", "=" + code)));
        regels.add(new Line(0, List.of("BerichtVersie", "#3")));
        regels.add(new Line(0, List.of("BerichtSubversie", "#2")));
        regels.add(new Line(0, List.of("Afzender", afzender, "!")));
        regels.add(new Line(0, List.of("Ontvanger", ontvanger, "!")));
        regels.add(new Line(0, List.of("BerichtIdentificatie", "@Berichtnaam")));
        regels.add(new Line(0, List.of("XsdVersie", "@Versies")));
        if (retour) {
            regels.add(new Line(0, List.of("IdentificatieRetour", "berichtnaam", "!")));
            regels.add(new Line(0, List.of("DagtekeningRetour", "datum", "!")));
            regels.add(new Line(0, List.of("XsltVersie?", "versie")));
            regels.add(new Line(0, List.of("XsdVersieRetour", "@Versies")));
            regels.addAll(codes("RetourCodes?"));
        }
        return new IjwElement("Header", false, true, false, false, null, null,
                elements(regels, 0, false, "Header/", null));
    }

    /**
     * @param pad names from the message to here, with a slash behind each
     * @param regelpad the same from the row on; null outside a row
     */
    private List<IjwElement> elements(List<Line> regels, int diep, boolean basis, String pad,
            @Nullable String regelpad) {
        var elementen = new ArrayList<IjwElement>();
        for (int i = 0; i < regels.size(); i++) {
            if (regels.get(i).diep() != diep)
                continue;
            int tot = i + 1;
            while (tot < regels.size() && regels.get(tot).diep() > diep)
                tot++;
            elementen.add(element(regels.get(i).woorden(), regels.subList(i + 1, tot), diep, basis, pad, regelpad));
        }
        return List.copyOf(elementen);
    }

    private IjwElement element(List<String> woorden, List<Line> onder, int diep, boolean basis, String pad,
            @Nullable String regelpad) {
        String naam = woorden.getFirst().replaceAll("[?+]", "");
        boolean regel = woorden.contains("*");
        String verder = pad + naam + "/";
        String verderInRegel = regel ? "" : regelpad == null ? null : regelpad + naam + "/";
        String soort = woorden.size() > 1 ? woorden.get(1) : "";
        Gegevenstype type = null;
        List<IjwElement> kinderen = List.of();
        if (soort.startsWith("@") || soort.startsWith("&")) {
            var deel = delen.get(soort.substring(1));
            if (deel == null)
                throw new IllegalStateException("geen deel " + soort);
            kinderen = elements(deel, 0, soort.startsWith("@"), verder, verderInRegel);
        } else if (soort.startsWith("=") || soort.startsWith("#"))
            type = Gegevenstype.vast(soort.substring(1), soort.startsWith("#"));
        else if (!onder.isEmpty())
            kinderen = elements(onder, diep + 1, basis, verder, verderInRegel);
        else {
            type = typen.get(soort);
            if (type == null)
                throw new IllegalStateException("geen type " + soort + " voor " + naam);
        }
        String sleutel = !woorden.contains("!") ? null : (regelpad == null ? pad : regelpad) + naam;
        return new IjwElement(naam, basis, !woorden.getFirst().endsWith("?"), woorden.getFirst().endsWith("+"), regel,
                sleutel, type, kinderen);
    }
}
