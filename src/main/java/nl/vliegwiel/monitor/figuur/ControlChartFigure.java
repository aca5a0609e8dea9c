package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/** The control chart of the indicator page in one of two sizes; all text horizontal and at its real size. */
public record ControlChartFigure(String id, int breedte, int hoogte, String titel, String beschrijving, String links,
        String rechts, String onder, List<Lijn> raster, @Nullable Band band,
        Tekst bandtekst, @Nullable String start, String startnaam, @Nullable String norm, List<String> lijnen,
        List<String> vergelijking,
        List<SparkFigure.Stip> stippen, List<Tekst> maanden, List<Tekst> jaren, List<Tekst> eindes,
        List<Tekst> merken) {

    private static final int GAP = 32;
    private static final double LETTER = 6.2;

    /** A horizontal grid line with its number. */
    public record Lijn(String y, String tekst) {
    }

    /** A text at a place. */
    public record Tekst(String x, String y, String tekst, String klasse) {
    }

    /** What is drawn. merken: month → a letter, where something happened to the data. Values are in the unit of the screen; a month without value is a gap. */
    public record Inhoud(String titel, String beschrijving, ControlChart chart, TreeMap<Integer, Double> vergelijking,
            List<Integer> maanden, int start, String startnaam,
            @Nullable Double norm, String eenheid, String goed, String naam, String waarde, String andernaam,
            String vergelijkingWaarde, String bandtekst, TreeMap<Integer, String> merken) {
    }

    /** The two sizes that the server makes. */
    public enum Maat {
        RUIM(880, 330, 44, 754, 286), SMAL(350, 300, 34, 270, 252);

        private final int breedte;
        private final int hoogte;
        private final int links;
        private final int rechts;
        private final int onder;

        Maat(int breedte, int hoogte, int links, int rechts, int onder) {
            this.breedte = breedte;
            this.hoogte = hoogte;
            this.links = links;
            this.rechts = rechts;
            this.onder = onder;
        }
    }

    public static ControlChartFigure of(Inhoud inhoud, Maat maat) {
        var own = new TreeMap<Integer, Double>();
        inhoud.chart().punten().forEach(p -> own.put(p.maand(), p.waarde()));
        var months = inhoud.maanden();
        var y = values(inhoud, own, maat);
        int last = months.size() - 1;
        var x = Schaal.tussen(last == 0 ? -1 : 0, Math.max(1, last), maat.links + 12, maat.rechts - 12);
        boolean small = maat == Maat.SMAL;
        int decimals = y.decimalen();
        var grid = y.strepen().stream()
                .map(t -> new Lijn(px(y.at(t)), Nederlands.getal(t, decimals) + inhoud.eenheid()))
                .toList();
        long before = months.stream().filter(m -> m < inhoud.start()).count();
        Double norm = inhoud.norm();
        return new ControlChartFigure(small ? "smal" : "ruim", maat.breedte, maat.hoogte, inhoud.titel(),
                inhoud.beschrijving(), String.valueOf(maat.links), String.valueOf(maat.rechts),
                String.valueOf(maat.onder), grid,
                Band.of(inhoud.chart(), months, x, y, maat.links, maat.rechts),
                bandText(inhoud, y, before == 0 || before == months.size() ? maat.rechts : x.at(before - 0.5), maat),
                before == 0 || before == months.size() ? null : px(x.at(before - 0.5)), inhoud.startnaam(),
                norm == null ? null : px(y.at(norm)), paths(own, months, x, y),
                paths(inhoud.vergelijking(), months, x, y), dots(inhoud, months, x, y),
                monthLabels(months, x, maat), yearLabels(months, x, maat), ends(inhoud, own, y, maat),
                marks(inhoud, months, x));
    }

    /** A mark stands between the month before and the month from which it holds; a month without school moves it on. */
    private static List<Tekst> marks(Inhoud inhoud, List<Integer> months, Schaal x) {
        var marks = new ArrayList<Tekst>();
        inhoud.merken().forEach((month, letter) -> {
            long before = months.stream().filter(m -> m < month).count();
            if (before > 0 && before < months.size()) {
                marks.add(new Tekst(px(x.at(before - 0.5)), "40", letter, "t-s t-ink t-midden"));
            }
        });
        return marks;
    }

    /** The words in the band, as many as fit before the start; where none fit, below, after the start. */
    private static Tekst bandText(Inhoud inhoud, Schaal y, double start, Maat maat) {
        var limits = inhoud.chart().grenzen();
        if (limits == null) {
            return new Tekst("0", "0", "", "t-s");
        }
        String shorter = "gewone schommeling";
        for (String text : List.of(inhoud.bandtekst(), shorter)) {
            if (text.length() * LETTER < start - maat.links - 12) {
                return new Tekst(String.valueOf(maat.links + 8), px(y.at(Math.min(limits.boven(), y.hoog())) + 16),
                        text,
                        "t-s halo");
            }
        }
        return new Tekst(px(start + 7), px(y.at(Math.max(limits.onder(), y.laag())) - 7), shorter, "t-s halo");
    }

    private static Schaal values(Inhoud inhoud, TreeMap<Integer, Double> own, Maat maat) {
        var all = new ArrayList<>(own.values());
        all.addAll(inhoud.vergelijking().values());
        Band.uitersten(inhoud.chart()).forEach(limit -> all.add(Math.max(0, limit)));
        if (inhoud.norm() != null) {
            all.add(inhoud.norm());
        }
        var numbers = all.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return Schaal.rond(numbers.getMin(), numbers.getMax(), maat.onder, 46);
    }

    private static List<String> paths(TreeMap<Integer, Double> values, List<Integer> months, Schaal x, Schaal y) {
        var paths = new ArrayList<String>();
        var path = new StringBuilder();
        for (int i = 0; i <= months.size(); i++) {
            Double value = i < months.size() ? values.get(months.get(i)) : null;
            if (value == null) {
                if (path.indexOf("L") > 0) {
                    paths.add(path.toString());
                }
                path.setLength(0);
            } else {
                path.append(path.isEmpty() ? "M" : "L").append(px(x.at(i))).append(' ').append(px(y.at(value)));
            }
        }
        return paths;
    }

    private static List<SparkFigure.Stip> dots(Inhoud inhoud, List<Integer> months, Schaal x, Schaal y) {
        return inhoud.chart().punten().stream()
                .map(p -> new SparkFigure.Stip(px(x.at(months.indexOf(p.maand()))), px(y.at(p.waarde())),
                        Kleuren.of(inhoud.chart().oordeel(), p.kant(), inhoud.goed())))
                .toList();
    }

    private static List<Tekst> monthLabels(List<Integer> months, Schaal x, Maat maat) {
        int each = Math.max(1, (int) Math.ceil(months.size() * 34.0 / (maat.rechts - maat.links)));
        var labels = new ArrayList<Tekst>();
        for (int i = 0; i < months.size(); i += each) {
            labels.add(new Tekst(px(x.at(i)), String.valueOf(maat.onder + 18), Maanden.kort(months.get(i)), "t-s"));
        }
        return labels;
    }

    private static List<Tekst> yearLabels(List<Integer> months, Schaal x, Maat maat) {
        Map<Integer, List<Integer>> years = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            years.computeIfAbsent(Math.floorDiv(months.get(i) - 7, 12), k -> new ArrayList<>()).add(i);
        }
        var labels = new ArrayList<Tekst>();
        years.forEach((year, places) -> {
            double width = x.at(places.getLast()) - x.at(places.getFirst());
            if (width > 70) {
                String name = year + "-" + (year + 1);
                labels.add(new Tekst(px((x.at(places.getFirst()) + x.at(places.getLast())) / 2),
                        String.valueOf(maat.onder + 38),
                        maat == Maat.SMAL || width < 150 ? name : "schooljaar " + name, "t-b"));
            }
        });
        return labels;
    }

    /** Names and values at the end of the lines, moved apart where they would cover each other. */
    private static List<Tekst> ends(Inhoud inhoud, TreeMap<Integer, Double> own, Schaal y, Maat maat) {
        record End(double y, String first, String second, String klasse) {
        }
        boolean small = maat == Maat.SMAL;
        var ends = new ArrayList<End>();
        ends.add(
                new End(y.at(own.lastEntry().getValue()), shorter(inhoud.naam(), small), inhoud.waarde(), "t-ink t-b"));
        var other = inhoud.vergelijking().lastEntry();
        if (other != null) {
            ends.add(new End(y.at(other.getValue()), shorter(inhoud.andernaam(), small), inhoud.vergelijkingWaarde(),
                    ""));
        }
        if (inhoud.norm() != null) {
            ends.add(new End(y.at(inhoud.norm()), small ? "streef" : "streefwaarde",
                    Nederlands.getal(inhoud.norm(), 0) + inhoud.eenheid(), "t-s t-ink"));
        }
        ends.sort(Comparator.comparingDouble(End::y));
        var texts = new ArrayList<Tekst>();
        double free = 0;
        for (var end : ends) {
            double at = Math.max(end.y(), free);
            texts.add(new Tekst(String.valueOf(maat.rechts + 8), px(at), end.first(), end.klasse()));
            texts.add(new Tekst(String.valueOf(maat.rechts + 8), px(at + 15), end.second(), end.klasse() + " num"));
            free = at + GAP;
        }
        return texts;
    }

    /** A name that fits beside the chart. */
    private static String shorter(String name, boolean small) {
        String text = name.replace("Vergelijkingsscholen", small ? "Vergelijk" : "Vergelijking").replace("Alle scholen",
                small ? "Alle" : "Alle scholen");
        text = small ? text.replace("scholen", "") : text;
        int most = small ? 11 : 17;
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
