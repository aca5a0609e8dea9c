package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Pilotuitkomsten;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.web.Nederlands;

/** The figures of one publication for a report: the same stored outcomes as the screens, and never more than these. */
@Component
public class Rapportcijfers {

    /**
     * One figure as a report tells it.
     *
     * @param gewoon what it says, in sentences for whoever never read a figure
     * @param jaren  by school year, the newest first; empty when that was not published
     * @param verloop null when there is nothing to show; niets then says why
     * @param getal   the same to reckon with; null when nothing is shown
     */
    public record Rapportcijfer(Indicator indicator, String doel, String waarde, String moment, String marge,
            String aantal, String oordeel, String uitleg, String gewoon, List<String> pilot, List<Jaar> jaren,
            @Nullable Verloop verloop,
            String niets, @Nullable Getal getal) {
    }

    /** A value with its margin, in the unit of the screen; infinite where a limit cannot be known. */
    public record Getal(double waarde, double laag, double hoog) {

        static @Nullable Getal of(Indicator indicator, Uitkomst u) {
            Double value = Tegel.scaled(indicator, u.waarde());
            Double low = Tegel.scaled(indicator, u.laag());
            Double high = Tegel.scaled(indicator, u.hoog());
            return value == null
                    ? null
                    : new Getal(value, low == null ? Double.NEGATIVE_INFINITY : low,
                            high == null ? Double.POSITIVE_INFINITY : high);
        }
    }

    /** One school year: of the pilot, or of the region where a figure knows no schools; ander: beside it. */
    public record Jaar(String schooljaar, String waarde, String marge, String ander) {
    }

    private static final String GROEP = "groep × schooljaar";
    private static final int YEARS = 4;

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Pilotuitkomsten pilotuitkomsten;

    Rapportcijfers(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren, Peilingen peilingen,
            Uitkomsten uitkomsten,
            Pilotuitkomsten pilotuitkomsten) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.pilotuitkomsten = pilotuitkomsten;
    }

    /** In the order of the codes, with the targets of a day; a code that is no longer in the catalogue is left out. */
    public List<Rapportcijfer> van(Peiling publicatie, List<String> codes, LocalDate dag) {
        var chosen = codes.stream().flatMap(c -> indicatoren.find(c).filter(Indicator::heeftBron).stream()).toList();
        var blik = blikken.van(publicatie);
        var series = reeksen.van(blik, chosen, dag);
        var years = uitkomsten.series(publicatie.id(), chosen.stream().map(Indicator::code).toList(),
                List.of(GROEP, Uitsplitsing.SCHOOLJAAR), blik.maand(), blik.jaar());
        var figures = new ArrayList<Rapportcijfer>();
        for (var indicator : chosen) {
            var reeks = series.stream().filter(r -> r.indicator().code().equals(indicator.code())).findFirst()
                    .orElse(null);
            figures.add(figure(indicator, reeks, blik.voor(indicator),
                    years.stream().filter(u -> u.indicator().equals(indicator.code())).toList()));
        }
        return figures;
    }

    private Rapportcijfer figure(Indicator indicator, @Nullable Reeks reeks, Blik blik, List<Uitkomst> years) {
        String goal = indicatoren.doel(indicator).naam();
        Uitkomst latest = reeks == null ? null : reeks.laatste();
        if (reeks == null || latest == null) {
            return new Rapportcijfer(indicator, goal, "", "", "", "", "", "",
                    "Dit cijfer is er nu niet. " + Doelblok.niets(reeks), List.of(), List.of(), null,
                    Doelblok.niets(reeks), null);
        }
        var kaart = reeks.kaart();
        int first = reeks.perMaand() ? reeks.eerste() : blik.maand();
        long incomplete = indicator.opLeveringen()
                ? Herkomst.onvolledig(blik, peilingen.quality(blik.peiling().id(), first, blik.maand()), first)
                : 0;
        String moment = Tegel.moment(reeks, latest.moment());
        var pilot = pilotuitkomsten.find(blik.publicatie().id(), indicator.code())
                .filter(u -> u.effect() != null).map(u -> Pilotbeeld.of(indicator, u).zinnen()).orElse(List.of());
        return new Rapportcijfer(indicator, goal, Cijfer.waarde(indicator, latest) + Cijfer.eenheid(indicator), moment,
                Cijfer.interval(indicator, latest), Cijferkoppen.aantal(indicator, latest, blik),
                kaart.oordeel().woorden(), Oordeelzin.lang(indicator, kaart), plain(reeks, latest, blik, moment), pilot,
                years(indicator, years, blik),
                Verloop.of(reeks, latest, blik, incomplete), "", Getal.of(indicator, latest));
    }

    /** Only what was published by school year; a year that still runs says so. */
    private static List<Jaar> years(Indicator indicator, List<Uitkomst> cells, Blik blik) {
        String group = blik.selectie().groep();
        boolean groups = cells.stream().anyMatch(u -> u.plek("groep") != null);
        boolean ended = Math.floorMod(blik.maand(), 12) == 6;
        return cells.stream().filter(u -> groups ? group.equals(u.plek("groep")) : u.plek().isEmpty())
                .sorted(java.util.Comparator.comparingInt(Uitkomst::moment).reversed()).limit(YEARS)
                .map(u -> new Jaar(u.moment() + "-" + (u.moment() + 1)
                        + (u.moment() == blik.jaar() && !ended ? ", loopt nog" : ""), Cijfer.waarde(indicator, u),
                        Cijfertabel.marge(indicator, u),
                        cells.stream().filter(o -> groups && o.moment() == u.moment())
                                .filter(o -> Selectie.VERGELIJKING.equals(o.plek("groep"))).findFirst()
                                .map(o -> Cijfer.waarde(indicator, o)).orElse("")))
                .toList();
    }

    /** Of a share: about 7 of every 100 pupils, because people count people more easily than percents. */
    private static String simple(Indicator indicator, Uitkomst u) {
        Double value = u.waarde();
        if (indicator.soort() == Indicator.Soort.DUUR && value != null) {
            return "de helft binnen " + Cijfer.waarde(indicator, u) + Cijfer.eenheid(indicator);
        }
        if (value == null || indicator.soort() != Indicator.Soort.AANDEEL
                || indicator.eenheid() != Indicator.Eenheid.PROCENT) {
            return Cijfer.waarde(indicator, u) + Cijfer.eenheid(indicator);
        }
        long of = Math.round(value * 100);
        return (of == 0 ? "minder dan 1" : "ongeveer " + of) + " van de 100 " + indicator.eenheden();
    }

    /** Without a margin in numbers, and without a word that has to be explained. */
    private static String plain(Reeks reeks, Uitkomst latest, Blik blik, String moment) {
        var indicator = reeks.indicator();
        var text = new StringBuilder(Nederlands.hoofdletter(moment)).append(": ")
                .append(simple(indicator, latest)).append(" op ")
                .append(blik.naam().toLowerCase(Locale.ROOT)).append('.');
        var other = reeks.ander(latest.moment());
        if (other != null && other.waarde() != null && blik.andernaam().isPresent()) {
            text.append(" Op ").append(blik.andernaam().get().toLowerCase(Locale.ROOT)).append(": ")
                    .append(simple(indicator, other)).append('.');
        }
        return text.append(switch (reeks.kaart().oordeel()) {
            case VERBETERING -> " Dat gaat de goede kant op. Zo’n verandering is zelden toeval.";
            case LET_OP -> " Dat gaat niet de goede kant op. Zo’n verandering is zelden toeval.";
            case VERANDERING -> " Dat is veranderd. Of dat goed is, zegt het cijfer niet.";
            case GEWONE_SCHOMMELING -> " Het gaat op en neer zoals altijd. Er is geen echte verandering te zien.";
            case TE_WEINIG_METINGEN -> " We meten nog te kort om te zien of het verandert.";
        }).toString();
    }
}
