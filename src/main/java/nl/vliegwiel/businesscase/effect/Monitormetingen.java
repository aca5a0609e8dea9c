package nl.vliegwiel.businesscase.effect;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** Reads effects from the newest publication of the monitor; its policies decide what this reader finds there. */
@Component
class Monitormetingen {
    private static final String TABEL = "groep × maand";
    private static final int TERUG = 60;

    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;

    Monitormetingen(Indicatoren indicatoren, Peilingen peilingen, Uitkomsten uitkomsten) {
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
    }

    Optional<Peiling> peiling() {
        return peilingen.latest("publicatie");
    }

    List<Keuze> indicatoren() {
        return indicatoren.alle().stream()
                .filter(i -> i.uitsplitsingen().stream().anyMatch(u -> u.naam().equals(TABEL)))
                .map(i -> new Keuze(i.code(), i.naam())).toList();
    }

    /** Months of the publication, the newest first. */
    List<Keuze> maanden() {
        var tot = peiling().map(p -> p.totEnMet().getYear() * 12 + p.totEnMet().getMonthValue() - 1);
        if (tot.isEmpty())
            return List.of();
        var maanden = new TreeSet<Integer>();
        for (int m = tot.get() - TERUG; m <= tot.get(); m++)
            if (m % 12 != 6 && m % 12 != 7)
                maanden.add(m);
        return maanden.descendingSet().stream().map(m -> new Keuze(String.valueOf(m), month(m))).toList();
    }

    /** The estimate that is stored; null with the reason at its field when there is none. */
    @Nullable
    Monitormeting meting(String indicator, boolean metVergelijking, int maand, int voormaand, Fouten fouten) {
        var definitie = indicatoren.find(indicator);
        var peiling = peiling();
        if (definitie.isEmpty() || peiling.isEmpty()) {
            fouten.meld("indicator", definitie.isEmpty()
                    ? "Kies een indicator"
                    : "Er is nog geen publicatiepeiling om een effect uit te nemen");
            return null;
        }
        var i = definitie.get();
        boolean lager = i.richting() == Richting.OMLAAG;
        var na = cell(peiling.get(), i, maand);
        if (metVergelijking)
            return compared(i, peiling.get(), na, maand, lager, fouten);
        var voor = cell(peiling.get(), i, voormaand);
        var eerst = voor == null ? null : Monitormeting.Moment.of(voor.waarde(), voor.laag(), voor.hoog());
        var later = na == null ? null : Monitormeting.Moment.of(na.waarde(), na.laag(), na.hoog());
        if (eerst == null)
            fouten.meld("voormaand", "In deze maand heeft de monitor geen getal met een marge");
        if (later == null)
            fouten.meld("maand", "In deze maand heeft de monitor geen getal met een marge");
        if (voormaand >= maand)
            fouten.meld("voormaand", "Kies een maand vóór de andere");
        return eerst == null || later == null || voormaand >= maand
                ? null
                : Monitormeting.voorNa(eerst, later, lager,
                        source(i, peiling.get(), "pilotscholen, " + month(maand) + " min " + month(voormaand), false),
                        stamp(i, peiling.get(), na));
    }

    private static @Nullable Monitormeting compared(Indicator i, Peiling p, @Nullable Uitkomst na, int maand,
            boolean lager, Fouten fouten) {
        Double verschil = na == null ? null : na.verschil();
        Double laag = na == null ? null : na.verschilLaag();
        Double hoog = na == null ? null : na.verschilHoog();
        if (verschil == null || laag == null || hoog == null) {
            fouten.meld("maand", "In deze maand heeft de monitor geen verschil met een marge");
            return null;
        }
        return Monitormeting.vergelijking(verschil, laag, hoog, lager,
                source(i, p, "pilotscholen min vergelijkingsscholen, " + month(maand), true), stamp(i, p, na));
    }

    private @Nullable Uitkomst cell(Peiling p, Indicator i, int maand) {
        return uitkomsten.cells(p.id(), i.code(), List.of(TABEL), List.of(maand)).stream()
                .filter(u -> "pilot".equals(u.plek("groep")) && u.getoond()).findFirst().orElse(null);
    }

    private static Bron source(Indicator i, Peiling p, String wat, boolean vergelijking) {
        return new Bron("peiling-" + p.sleutel() + "-" + i.code() + (vergelijking ? "-v" : "-n"),
                "Monitor: " + i.naam() + ", " + wat,
                "peiling " + p.sleutel() + ", definitie " + i.code() + " versie " + i.tekst("versie"),
                p.totEnMet().getYear(), vergelijking ? Bron.Sterkte.MATIG : Bron.Sterkte.ZWAK);
    }

    private static String stamp(Indicator i, Peiling p, @Nullable Uitkomst u) {
        Long n = u == null ? null : u.n();
        return "Overgenomen uit de monitor, niet overgetypt: peiling " + p.id() + " van "
                + Nederlands.datum(p.peildag()) + ", definitie " + i.hash().substring(0, 12)
                + (n == null ? "" : ", n = " + Nederlands.getal(n)) + ".";
    }

    private static String month(int m) {
        return Nederlands.maand(java.time.YearMonth.of(m / 12, m % 12 + 1));
    }
}
