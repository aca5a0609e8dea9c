package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.ControlChart.Bevinding;
import nl.vliegwiel.monitor.statistiek.ControlChart.Regel;
import nl.vliegwiel.monitor.statistiek.Oordeel;
import nl.vliegwiel.web.Nederlands;

/** What a control chart says, in plain sentences. */
final class Oordeelzin {

    private static final int FEW = 2;
    private static final int SAME_YEAR = 11;

    private Oordeelzin() {
    }

    /** Name of the sign: verbetering-omlaag, let-op-omhoog, gewoon … */
    static String teken(ControlChart kaart) {
        var finding = kaart.bevinding();
        if (kaart.oordeel() == Oordeel.TE_WEINIG_METINGEN) {
            return "te-weinig";
        }
        if (finding == null) {
            return "gewoon";
        }
        String way = finding.kant() < 0 ? "omlaag" : "omhoog";
        return switch (kaart.oordeel()) {
            case VERBETERING -> "verbetering-" + way;
            case LET_OP -> "let-op-" + way;
            case VERANDERING -> "verandering-" + way;
            case GEWONE_SCHOMMELING, TE_WEINIG_METINGEN -> "gewoon";
        };
    }

    /** Under the verdict in a tile. */
    static String kort(ControlChart kaart) {
        if (kaart.vlak()) {
            return "Voor de start was het steeds gelijk";
        }
        if (kaart.oordeel() == Oordeel.TE_WEINIG_METINGEN) {
            return kaart.basis() < ControlChart.NODIG
                    ? kaart.basis() + " van de " + ControlChart.NODIG + " van voor de start die nodig zijn"
                    : "Nog geen meting sinds de start";
        }
        var finding = kaart.bevinding();
        if (finding == null) {
            return kaart.voorbij()
                    .map(b -> "Was " + (b.kant() < 0 ? "lager" : "hoger") + " tot en met " + maand(kaart, b.tot()))
                    .orElse("Geen teken van verandering");
        }
        return hoofdletter(what(kaart, finding));
    }

    private static String what(ControlChart kaart, Bevinding finding) {
        boolean low = finding.kant() < 0;
        return switch (finding.regel()) {
            case ZELFDE_KANT -> finding.lengte() + " metingen " + (low ? "onder" : "boven") + " het gemiddelde";
            case BUITEN_DE_GRENZEN ->
                (low ? "onder de ondergrens " : "boven de bovengrens ") + outside(kaart, finding.kant());
            case DICHT_BIJ_DE_GRENS -> "2 van 3 metingen dicht bij de " + (low ? "ondergrens" : "bovengrens");
            case STEEDS_DEZELFDE_KANT_OP -> finding.lengte() + " metingen steeds " + (low ? "lager" : "hoger");
        };
    }

    /** in januari en maart, or sinds november when there are more. */
    private static String outside(ControlChart kaart, int side) {
        var points = kaart.punten();
        List<Integer> out = IntStream.range(kaart.basis(), points.size())
                .filter(i -> side < 0
                        ? points.get(i).waarde() < points.get(i).onder()
                        : points.get(i).waarde() > points.get(i).boven())
                .boxed().toList();
        int run = out.size() - 1;
        while (run > 0 && out.get(run - 1) == out.get(run) - 1) {
            run--;
        }
        if (out.size() - run > FEW && out.getLast() == points.size() - 1) {
            return "sinds " + maand(kaart, out.get(run));
        }
        var recent = out.subList(Math.max(0, out.size() - FEW), out.size()).stream().map(i -> maand(kaart, i)).toList();
        return "in " + Nederlands.opsomming(new ArrayList<>(recent));
    }

    /** With its year when that month comes back in the line. */
    private static String maand(ControlChart kaart, int index) {
        int moment = kaart.punten().get(index).maand();
        if (moment < 3000) {
            return moment + "-" + (moment + 1);
        }
        return kaart.punten().getLast().maand() - moment < SAME_YEAR ? Maanden.naam(moment) : Maanden.lang(moment);
    }

    /** The long sentence of the indicator page, after the verdict. */
    static String lang(Indicator indicator, ControlChart kaart) {
        var limits = kaart.grenzen();
        if (kaart.vlak()) {
            return "Voor de start was de waarde steeds gelijk, vaak omdat toen nog niets werd vastgelegd. Dan weten we niet wat een gewone schommeling is.";
        }
        if (kaart.oordeel() == Oordeel.TE_WEINIG_METINGEN || limits == null) {
            return kaart.basis() < ControlChart.NODIG
                    ? (kaart.basis() == 0
                            ? "Er is geen meting"
                            : kaart.basis() == 1
                                    ? "Er is 1 meting"
                                    : "Er zijn "
                                            + kaart.basis() + " metingen")
                            + " van voor de start. Er zijn er " + ControlChart.NODIG
                            + " nodig voor een oordeel."
                    : "Er is nog geen meting van na de start.";
        }
        String mean = Cijfer.gemiddelde(indicator, limits.gemiddelde());
        var finding = kaart.bevinding();
        if (finding == null) {
            return kaart.voorbij()
                    .map(b -> "Na de start was het " + (b.kant() < 0 ? "lager" : "hoger") + ", van "
                            + maand(kaart, b.van()) + " tot en met "
                            + maand(kaart, b.tot()) + ". Nu schommelt het weer rond het gemiddelde van voor de start ("
                            + mean + ").")
                    .orElse("Geen teken van verandering. Het gemiddelde van voor de start was " + mean + ".");
        }
        String low = finding.kant() < 0 ? "onder" : "boven";
        String sentence = finding.regel() == Regel.ZELFDE_KANT
                ? "De laatste " + finding.lengte() + " metingen liggen " + low + " het gemiddelde van voor de start ("
                        + mean + ")."
                : "Het ligt " + what(kaart, finding) + ". Voor de start was het gemiddeld " + mean + ".";
        return sentence.replace("Het ligt 2 van", "Er liggen 2 van").replaceFirst("Het ligt (\\d+ metingen steeds)",
                "Het is $1") + " Dat gebeurt zelden door toeval.";
    }

    /** How the limits are made, and what that assumes. */
    static String methode(ControlChart.Grenzen limits) {
        String times = Nederlands.getal(limits.spreiding(), 1) + " keer zo wijd als bij toeval alleen, omdat de "
                + "metingen voor de start meer verschilden";
        return switch (limits.soort()) {
            case XMR ->
                "Ze komen uit hoe de metingen voor de start van elkaar verschilden (XmR-kaart). Dat klopt als die tijd gewoon was.";
            case P ->
                "Ze laten zien wat toeval doet bij zo veel mensen (p-kaart). Dat klopt als het bij de een niet van de ander afhangt.";
            case U ->
                "Ze laten zien wat toeval doet bij zo veel mensen (u-kaart). Dat klopt als het ene geval niet van het andere afhangt.";
            case P_LANEY -> "Ze zijn " + times + " (p′-kaart van Laney). Dat klopt als die tijd gewoon was.";
            case U_LANEY -> "Ze zijn " + times + " (u′-kaart van Laney). Dat klopt als die tijd gewoon was.";
        };
    }

    private static String hoofdletter(String text) {
        return Nederlands.hoofdletter(text);
    }
}
