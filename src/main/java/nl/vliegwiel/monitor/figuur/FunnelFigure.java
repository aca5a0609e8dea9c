package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import nl.vliegwiel.monitor.statistiek.Funnel;
import nl.vliegwiel.monitor.statistiek.Funnel.Grens;
import nl.vliegwiel.monitor.statistiek.Funnel.Plaats;
import nl.vliegwiel.monitor.statistiek.Proportion;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/** Schools by size and share, with the limits of chance; only what lies outside the outer limits gets a name. No ranking. */
public record FunnelFigure(String id, int breedte, int rechts, String titel, String beschrijving,
        List<ControlChartFigure.Lijn> raster,
        List<ControlChartFigure.Tekst> aantallen, String vlak, List<String> buiten,
        List<String> binnen, String gemiddelde, String gemiddeldeTekst, List<Punt> punten,
        List<ControlChartFigure.Tekst> namen, String astekst, boolean ruimteOnder) {

    private static final int LEFT = 42;
    private static final double BOTTOM = 286;
    private static final double TOP = 32;
    private static final int STEPS = 60;
    private static final int FEWEST = 10;
    /** So much is needed under the funnel to write in. */
    private static final double ROOM = 26;

    /** The sizes that the server makes. */
    public enum Maat {
        RUIM(452), SMAL(326);

        private final int breedte;

        Maat(int breedte) {
            this.breedte = breedte;
        }

        private int rechts() {
            return breedte - 66;
        }
    }

    /** A school: filled for a pilot, open for comparison. */
    public record Punt(String x, String y, boolean pilot) {
    }

    /** A school before it is drawn. */
    public record Eenheid(String naam, Proportion deel, boolean pilot, Plaats plaats) {
    }

    public static FunnelFigure of(String titel, String beschrijving, Funnel funnel, List<Eenheid> units, double factor,
            String teken, String astekst, Maat maat) {
        double most = units.stream().mapToLong(u -> u.deel().noemer()).max().orElse(1) * 1.08;
        double highest = units.stream().mapToDouble(u -> u.deel().share()).max().orElse(0);
        double smallest = units.stream().mapToLong(u -> u.deel().noemer()).min().orElse(FEWEST);
        var x = Schaal.rond(smallest > most / 2 ? smallest * 0.8 : 0, most, LEFT, maat.rechts());
        double limit = funnel.limits(Math.max(FEWEST, Math.round(smallest * 0.8))).boven998();
        var y = Schaal.rond(0, Math.max(highest, limit) * factor, BOTTOM, TOP);
        var xs = sizes(Math.max(FEWEST, smallest * 0.8), most);
        var limits = xs.stream().map(n -> funnel.limits(Math.round(n))).toList();
        var names = new ArrayList<ControlChartFigure.Tekst>();
        units.stream().filter(u -> u.plaats() == Plaats.HOGER_DAN_TOEVAL || u.plaats() == Plaats.LAGER_DAN_TOEVAL)
                .sorted(Comparator.comparing(Eenheid::naam))
                .forEach(u -> names.add(name(u, x, y, factor, maat)));
        return new FunnelFigure(maat == Maat.SMAL ? "smal" : "ruim", maat.breedte, maat.rechts(), titel, beschrijving,
                y.strepen().stream()
                        .map(t -> new ControlChartFigure.Lijn(px(y.at(t)), Nederlands.getal(t, y.decimalen()) + teken))
                        .toList(),
                x.strepen().stream().skip(1)
                        .map(t -> new ControlChartFigure.Tekst(px(x.at(t)), "304", Nederlands.getal(Math.round(t)), ""))
                        .toList(),
                area(xs, limits, x, y, factor),
                List.of(line(xs, limits, Grens::onder998, x, y, factor),
                        line(xs, limits, Grens::boven998, x, y, factor)),
                List.of(line(xs, limits, Grens::onder95, x, y, factor), line(xs, limits, Grens::boven95, x, y, factor)),
                px(y.at(funnel.gemiddelde() * factor)),
                Nederlands.getal(funnel.gemiddelde() * factor, 1) + teken,
                units.stream()
                        .map(u -> new Punt(px(x.at(u.deel().noemer())), px(y.at(u.deel().share() * factor)), u.pilot()))
                        .toList(),
                names, astekst, BOTTOM - y.at(limits.getLast().onder998() * factor) > ROOM);
    }

    private static ControlChartFigure.Tekst name(Eenheid unit, Schaal x, Schaal y, double factor, Maat maat) {
        double at = x.at(unit.deel().noemer());
        boolean left = at > (LEFT + maat.rechts()) / 2.0;
        return new ControlChartFigure.Tekst(px(left ? at - 9 : at + 9), px(y.at(unit.deel().share() * factor) + 4),
                unit.naam(), left ? "t-ink t-b t-eind" : "t-ink t-b");
    }

    private static List<Double> sizes(double from, double to) {
        var sizes = new ArrayList<Double>();
        for (int i = 0; i <= STEPS; i++) {
            sizes.add(from + (to - from) * i / STEPS);
        }
        return sizes;
    }

    private static String line(List<Double> xs, List<Grens> limits, ToDoubleFunction<Grens> which, Schaal x, Schaal y,
            double factor) {
        var path = new StringBuilder();
        for (int i = 0; i < xs.size(); i++) {
            path.append(i == 0 ? "M" : "L").append(px(x.at(xs.get(i)))).append(' ')
                    .append(px(y.at(which.applyAsDouble(limits.get(i)) * factor)));
        }
        return path.toString();
    }

    private static String area(List<Double> xs, List<Grens> limits, Schaal x, Schaal y, double factor) {
        var path = new StringBuilder(line(xs, limits, Grens::boven998, x, y, factor));
        for (int i = xs.size() - 1; i >= 0; i--) {
            path.append('L').append(px(x.at(xs.get(i)))).append(' ')
                    .append(px(y.at(limits.get(i).onder998() * factor)));
        }
        return path.append('Z').toString();
    }
}
