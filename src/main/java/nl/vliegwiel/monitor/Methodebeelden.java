package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.DurationFigure;
import nl.vliegwiel.monitor.figuur.GroupsFigure;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.methode.Gelijkegroepen;
import nl.vliegwiel.monitor.methode.Methode;
import nl.vliegwiel.monitor.methode.Methodeuitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Schaal;
import nl.vliegwiel.web.Nederlands;

/** From what the methods found to what the page of a figure says: each with its method and what it assumes in one sentence. */
final class Methodebeelden {

    private static final double SELDOM = 0.05;
    private static final int WEEK = 7;
    private static final String MEER = " We rekenden dit voor meer cijfers uit, en daar is rekening mee gehouden.";

    private static final Map<String, String> KINDS = Map.of("gemeente", "gemeenten", "woongemeente", "gemeenten",
            "schoolsoort", "schoolsoorten", "route", "routes", "zwaarte", "soorten hulp");

    private final Indicator indicator;
    private final List<Methodeuitkomst> found;
    private final Blik blik;

    private Methodebeelden(Indicator indicator, List<Methodeuitkomst> found, Blik blik) {
        this.indicator = indicator;
        this.found = found;
        this.blik = blik;
    }

    /** scholen: the figures of the schools as they are, for beside the standardised ones. */
    static List<Methodebeeld> of(Indicator indicator, List<Methodeuitkomst> found, List<Uitkomst> scholen, Blik blik) {
        var all = new Methodebeelden(indicator, found, blik);
        return Methodebeeld.alle(all.standardised(scholen), all.mixed(), all.durations(), all.broken(), all.closer());
    }

    private Optional<Methodeuitkomst> find(Methode methode, String groep) {
        return found.stream().filter(u -> u.methode() == methode && u.groep().equals(groep)).findFirst();
    }

    /** The schools as if each had pupils in the same years, beside what was measured; by name. */
    private @Nullable Methodebeeld standardised(List<Uitkomst> scholen) {
        var dots = new ArrayList<GroupsFigure.Groep>();
        var rows = new ArrayList<List<String>>();
        for (var school : blik.scholen()) {
            var raw = scholen.stream().filter(u -> school.plek().equals(u.plek("school")) && u.waarde() != null)
                    .findFirst();
            var even = raw.flatMap(r -> found.stream().filter(u -> u.methode() == Methode.STANDAARD
                    && u.school().equals(school.plek()) && u.moment() == r.moment()).findFirst());
            if (raw.isPresent() && even.isPresent() && even.get().waarde() != null) {
                String value = number(even.get().waarde()) + Cijfer.teken(indicator);
                dots.add(new GroupsFigure.Groep(school.naam(), value, scaled(even.get().waarde()),
                        scaled(even.get().laag()), scaled(even.get().hoog()), scaled(raw.get().waarde()),
                        !school.pilot()));
                rows.add(List.of(school.naam(), Cijfer.waarde(indicator, raw.get()), value, interval(even.get())));
            }
        }
        if (dots.isEmpty()) {
            return null;
        }
        String label = "Scholen bij gelijke leerjaren: "
                + Nederlands.opsomming(rows.stream().map(r -> r.getFirst() + " " + r.get(2)).toList()) + ".";
        return new Methodebeeld("gelijk", "Scholen bij gelijke leerjaren",
                List.of("Een school met veel leerlingen in een leerjaar waar dit vaker voorkomt, heeft al daardoor een hoger cijfer. Hier is dat eruit gehaald.",
                        "Zo is het berekend: het cijfer van de school, gedeeld door wat haar leerjaren in de hele regio zouden geven (indirecte standaardisatie). Dat klopt als leerjaren overal op dezelfde manier verschillen. Twee scholen met heel andere leerjaren kun je hiermee niet met elkaar vergelijken."),
                List.of(),
                List.of(GroupsFigure.of(label, dots, Cijfer.teken(indicator), "zoals gemeten",
                        GroupsFigure.Maat.SCHOLEN),
                        GroupsFigure.of(label, dots, Cijfer.teken(indicator), "zoals gemeten",
                                GroupsFigure.Maat.SCHOLEN_SMAL)),
                "Op alfabet, met 95%-marge. Dicht: pilot. Open: vergelijking. Geen ranglijst.",
                List.of("School", "Zoals gemeten", "Bij gelijke leerjaren", "Marge"), rows);
    }

    /** Pilot and comparison as if both had the same mix of pupils. */
    private @Nullable Methodebeeld mixed() {
        var pilot = find(Methode.OPBOUW, Selectie.PILOT);
        var other = find(Methode.OPBOUW, Selectie.VERGELIJKING);
        var table = Gelijkegroepen.tabel(indicator);
        if (table.isEmpty() || pilot.isEmpty() || other.isEmpty() || pilot.get().waarde() == null
                || other.get().waarde() == null) {
            return null;
        }
        String moment = table.get().periode().equals(Uitsplitsing.MAAND)
                ? Maanden.lang(pilot.get().moment())
                : schoolyear(pilot.get());
        String part = table.get().dimensies().contains("bouw") ? "bouw" : "onderwijssoort";
        return Methodebeeld.woorden("opbouw", "Pilot en vergelijking bij gelijke leerlingen",
                List.of("In " + moment + " was het cijfer dan " + with(pilot.get()) + " op pilotscholen en "
                        + with(other.get()) + " op vergelijkingsscholen.",
                        "Zo is het berekend: het cijfer van elke " + part
                                + " telt in beide groepen even zwaar, zoals in de groepen samen (directe standaardisatie). Dat klopt als leerlingen van dezelfde "
                                + part + " in beide groepen op elkaar lijken. Het is geen effect van de pilot."));
    }

    private String with(Methodeuitkomst u) {
        return number(u.waarde()) + Cijfer.teken(indicator) + margin(u);
    }

    private static String schoolyear(Methodeuitkomst u) {
        return "schooljaar " + u.moment() + "-" + (u.moment() + 1);
    }

    /** Whether it takes equally long in all groups of a kind, in one sentence each. */
    private List<String> between() {
        return found.stream().filter(u -> u.methode() == Methode.LIJNTOETS && !u.groep().isEmpty()).map(u -> {
            double p = java.util.Objects.requireNonNull(u.p());
            return "Tussen de " + u.n() + " " + KINDS.getOrDefault(u.groep(), "groepen") + " die we tonen, "
                    + (p < SELDOM
                            ? "verschilt de duur in " + schoolyear(u)
                                    + " meer dan bij toeval past (log-ranktoets: bij toeval in " + times(p)
                                    + "). Welke er anders is, zegt deze toets niet."
                            : "kan het verschil in duur in " + schoolyear(u)
                                    + " toeval zijn (log-ranktoets: bij toeval in " + times(p) + ").");
        }).toList();
    }

    /** The course of a duration for both groups, and whether they differ. */
    private @Nullable Methodebeeld durations() {
        var groups = new ArrayList<DurationFigure.Groep>();
        for (String groep : List.of(Selectie.PILOT, Selectie.VERGELIJKING)) {
            find(Methode.WACHTLIJN, groep).filter(u -> u.verloop().size() > 1)
                    .ifPresent(u -> groups.add(new DurationFigure.Groep(
                            Nederlands.hoofdletter(groep), u.verloop().stream()
                                    .map(s -> new DurationFigure.Stap(s.dag(), s.deel())).toList(),
                            !Selectie.PILOT.equals(groep))));
        }
        var between = between();
        if (groups.isEmpty()) {
            return between.isEmpty()
                    ? null
                    : Methodebeeld.woorden("duur", "Duurt het overal even lang?", between);
        }
        int year = found.stream().filter(u -> u.methode() == Methode.WACHTLIJN).findFirst().orElseThrow().moment();
        var rows = table(groups);
        String label = "Deel dat nog niet zover is, per week. " + String.join(" ", rows.stream()
                .map(r -> r.getFirst() + ": " + Nederlands.opsomming(r.subList(1, r.size())) + ".").toList());
        var lines = new ArrayList<String>();
        find(Methode.LIJNTOETS, "").map(Methodeuitkomst::p).ifPresent(p -> lines.add(p < SELDOM
                ? "De lijnen verschillen meer dan bij toeval past (log-ranktoets: bij toeval in " + times(p)
                        + "). Pilotscholen kozen zelf om mee te doen. Een verschil is geen bewijs."
                : "Het verschil tussen de lijnen kan toeval zijn (log-ranktoets: bij toeval in " + times(p) + ")."));
        lines.addAll(between);
        lines.add(
                "Zo is het berekend: volgens Kaplan en Meier. Wat nog loopt telt mee tot de dag van de peiling. Dat klopt als wat nog loopt niet anders is dan wat klaar is.");
        return new Methodebeeld("duur",
                "Hoeveel er na elke week nog niet zover zijn, schooljaar " + year + "-" + (year + 1),
                lines, List.of(DurationFigure.of(label, groups, DurationFigure.Maat.RUIM),
                        DurationFigure.of(label, groups, DurationFigure.Maat.SMAL)),
                List.of(), "De lijn gaat omlaag in stappen van minstens " + blik.publicatie().drempel()
                        + ". Ze stopt waar er te weinig over zijn.",
                java.util.stream.Stream.concat(java.util.stream.Stream.of("Na"),
                        groups.stream().map(DurationFigure.Groep::naam)).toList(),
                rows);
    }

    private static List<List<String>> table(List<DurationFigure.Groep> groups) {
        var days = new TreeSet<Integer>();
        groups.forEach(g -> g.stappen().stream().skip(1).forEach(s -> days.add(s.dag())));
        var rows = new ArrayList<List<String>>();
        for (int day : days) {
            var row = new ArrayList<>(List.of(Nederlands.aantal(day / WEEK, "week", "weken")));
            for (var group : groups) {
                row.add(day > group.stappen().getLast().dag()
                        ? "niet getoond"
                        : Nederlands.procent(group.stappen().stream().filter(s -> s.dag() <= day)
                                .reduce((a, b) -> b).orElseThrow().deel(), 0));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A broken line, where no comparison can tell the effect. */
    private @Nullable Methodebeeld broken() {
        var jump = find(Methode.SPRONG, Selectie.PILOT);
        var bend = find(Methode.KNIK, Selectie.PILOT);
        if (jump.isEmpty() || bend.isEmpty() || jump.get().waarde() == null || bend.get().waarde() == null) {
            return null;
        }
        boolean sure = seldom(jump.get()) || seldom(bend.get());
        var lines = new ArrayList<String>();
        lines.add("Bij de start ging het cijfer op pilotscholen " + moved(jump.get()) + ". "
                + chance(jump.get()));
        double slope = bend.get().waarde();
        lines.add("Sindsdien gaat het elke maand " + number(Math.abs(slope)) + " " + Cijfer.verschileenheid(indicator)
                + (slope < 0 ? " meer omlaag" : " meer omhoog") + " dan voor de start (marge " + interval(bend.get())
                + "). " + chance(bend.get()));
        if (!jump.get().voorbehoud().isEmpty()) {
            lines.add(jump.get().voorbehoud());
        }
        lines.add("Zo is het berekend: een rechte lijn voor " + Maanden.lang(jump.get().moment())
                + " en een rechte lijn erna (onderbroken tijdreeks). Andere scholen tellen hierin niet mee. Het klopt alleen als er in die maand verder niets veranderde."
                + MEER);
        return Methodebeeld.woorden("breuk", sure
                ? "Er zit een breuk in de lijn bij de start van de pilot"
                : "Geen aantoonbare breuk in de lijn bij de start van de pilot", lines);
    }

    private static boolean seldom(Methodeuitkomst u) {
        Double p = u.p();
        return p != null && p < SELDOM;
    }

    private String moved(Methodeuitkomst u) {
        double value = java.util.Objects.requireNonNull(u.waarde());
        return number(Math.abs(value)) + " " + Cijfer.verschileenheid(indicator) + (value < 0 ? " omlaag" : " omhoog")
                + " (marge " + interval(u) + ")";
    }

    /** The middle, the same persons before and after, and whether questions belong together. */
    private @Nullable Methodebeeld closer() {
        var lines = new ArrayList<String>();
        for (String groep : List.of(Selectie.PILOT, Selectie.VERGELIJKING)) {
            String where = Selectie.PILOT.equals(groep) ? "Op pilotscholen" : "Op vergelijkingsscholen";
            find(Methode.MEDIAAN, groep).ifPresent(u -> lines.add(where + " is het midden " + number(u.waarde())
                    + margin(u) + ": de helft is zo hoog of lager."));
            find(Methode.PAREN, groep).filter(u -> u.waarde() != null).ifPresent(u -> lines.add(where
                    + " ging dezelfde persoon gemiddeld " + moved(u) + ". " + chance(u)));
            find(Methode.SCHAAL, groep).filter(u -> u.waarde() != null).ifPresent(u -> lines.add(where + scale(u)));
        }
        if (lines.isEmpty()) {
            return null;
        }
        if (find(Methode.PAREN, Selectie.PILOT).or(() -> find(Methode.PAREN, Selectie.VERGELIJKING)).isPresent()) {
            lines.add(
                    "Zo is het berekend: per persoon het laatste cijfer min het eerste, en daarvan het gemiddelde (toets voor paren). Wie laag begint, stijgt vaak ook zonder hulp. Het is dus geen bewijs van een effect."
                            + MEER);
        }
        lines.add(
                "Het midden (de mediaan) heeft een marge op volgorde. Die klopt ook als een paar uitschieters het gemiddelde optillen.");
        return Methodebeeld.woorden("nader", "Van dichterbij", lines);
    }

    private static String scale(Methodeuitkomst u) {
        double alpha = java.util.Objects.requireNonNull(u.waarde());
        Double low = u.laag();
        Double high = u.hoog();
        return (alpha >= Schaal.GENOEG
                ? " horen de vragen goed bij elkaar"
                : " horen de vragen te weinig bij elkaar om ze samen te tellen") + " (Cronbachs alfa "
                + Nederlands.getal(alpha, 2)
                + (low == null || high == null
                        ? ""
                        : ", marge " + Nederlands.getal(low, 2) + " tot " + Nederlands.getal(high, 2))
                + ", ongeveer " + Nederlands.getal(java.util.Objects.requireNonNull(u.n())) + " mensen).";
    }

    private static String chance(Methodeuitkomst u) {
        Double p = u.p();
        return p == null
                ? ""
                : seldom(u)
                        ? "Bij toeval komt dat in " + times(p) + " voor."
                        : "Dat kan toeval zijn: het komt in " + times(p) + " voor.";
    }

    /** Of an adjusted chance: how often of a hundred. */
    static String times(double p) {
        return p < 0.01 ? "minder dan 1 van de 100 keer" : Math.round(p * 100) + " van de 100 keer";
    }

    private String margin(Methodeuitkomst u) {
        return u.laag() == null ? "" : " (marge " + interval(u) + ")";
    }

    private String interval(Methodeuitkomst u) {
        return u.laag() == null || u.hoog() == null
                ? "onbekend"
                : number(u.laag()) + " tot " + number(u.hoog());
    }

    private String number(@Nullable Double value) {
        return value == null ? "onbekend" : Nederlands.getal(value * indicator.eenheid().factor(), 1);
    }

    private @Nullable Double scaled(@Nullable Double value) {
        return Tegel.scaled(indicator, value);
    }
}
