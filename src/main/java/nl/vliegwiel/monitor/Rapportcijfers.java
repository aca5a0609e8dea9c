package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Pilotuitkomsten;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Nederlands;

/** The figures of one publication for a report: the same stored outcomes as the screens, and never more than these. */
@Component
public class Rapportcijfers {

    /**
     * One figure as a report tells it.
     *
     * @param gewoon what it says, in sentences for whoever never read a figure
     * @param verloop null when there is nothing to show; niets then says why
     */
    public record Rapportcijfer(Indicator indicator, String doel, String waarde, String moment, String marge,
            String aantal, String oordeel, String uitleg, String gewoon, List<String> pilot, @Nullable Verloop verloop,
            String niets) {
    }

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Pilotuitkomsten pilotuitkomsten;

    Rapportcijfers(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren, Peilingen peilingen,
            Pilotuitkomsten pilotuitkomsten) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.pilotuitkomsten = pilotuitkomsten;
    }

    /** In the order of the codes; a code that is no longer in the catalogue is left out. */
    public List<Rapportcijfer> van(Peiling publicatie, List<String> codes) {
        var chosen = codes.stream().flatMap(c -> indicatoren.find(c).filter(Indicator::heeftBron).stream()).toList();
        var blik = blikken.van(publicatie);
        var series = reeksen.van(blik, chosen);
        var figures = new ArrayList<Rapportcijfer>();
        for (var indicator : chosen) {
            var reeks = series.stream().filter(r -> r.indicator().equals(indicator)).findFirst().orElse(null);
            figures.add(figure(indicator, reeks, blik.voor(indicator)));
        }
        return figures;
    }

    private Rapportcijfer figure(Indicator indicator, @Nullable Reeks reeks, Blik blik) {
        String goal = indicatoren.doel(indicator).naam();
        Uitkomst latest = reeks == null ? null : reeks.laatste();
        if (reeks == null || latest == null) {
            return new Rapportcijfer(indicator, goal, "", "", "", "", "", "",
                    "Dit cijfer is er nu niet. " + Doelblok.niets(reeks), List.of(), null, Doelblok.niets(reeks));
        }
        var kaart = reeks.kaart();
        int first = reeks.perMaand() ? reeks.eerste() : blik.maand();
        long incomplete = indicator.opLeveringen()
                ? Herkomst.onvolledig(blik, peilingen.quality(blik.peiling().id(), first, blik.maand()), first)
                : 0;
        String moment = Tegel.moment(reeks, latest.moment());
        var pilot = pilotuitkomsten.find(blik.publicatie().id(), indicator.code())
                .filter(u -> u.effect() != null).map(u -> Pilotbeeld.of(indicator, u).zinnen()).orElse(List.of());
        return new Rapportcijfer(indicator, goal, Cijfer.waarde(indicator, latest) + unit(indicator), moment,
                Cijfer.interval(indicator, latest), Cijferkoppen.aantal(indicator, latest, blik),
                kaart.oordeel().woorden(), Oordeelzin.lang(indicator, kaart), plain(reeks, latest, blik, moment), pilot,
                Verloop.of(reeks, latest, blik, incomplete), "");
    }

    /** Without a margin in numbers, and without a word that has to be explained. */
    private static String plain(Reeks reeks, Uitkomst latest, Blik blik, String moment) {
        var indicator = reeks.indicator();
        var text = new StringBuilder(Nederlands.hoofdletter(moment)).append(": ")
                .append(Cijfer.waarde(indicator, latest)).append(unit(indicator)).append(" op ")
                .append(blik.naam().toLowerCase(Locale.ROOT)).append('.');
        var other = reeks.ander(latest.moment());
        if (other != null && other.waarde() != null && blik.andernaam().isPresent()) {
            text.append(" Op ").append(blik.andernaam().get().toLowerCase(Locale.ROOT)).append(": ")
                    .append(Cijfer.waarde(indicator, other)).append('.');
        }
        return text.append(switch (reeks.kaart().oordeel()) {
            case VERBETERING -> " Dat gaat de goede kant op. Zo’n verandering is zelden toeval.";
            case LET_OP -> " Dat gaat niet de goede kant op. Zo’n verandering is zelden toeval.";
            case VERANDERING -> " Dat is veranderd. Of dat goed is, zegt het cijfer niet.";
            case GEWONE_SCHOMMELING -> " Het gaat op en neer zoals altijd. Er is geen echte verandering te zien.";
            case TE_WEINIG_METINGEN -> " We meten nog te kort om te zien of het verandert.";
        }).toString();
    }

    private static String unit(Indicator indicator) {
        return switch (indicator.eenheid()) {
            case PROCENT, EURO -> "";
            case PER_100 -> " op de 100";
            case PER_1000 -> " op de 1.000";
            case PUNTEN -> " punten";
            case KEER -> " keer";
            case DAGEN -> " dagen";
            case WEKEN -> " weken";
        };
    }
}
