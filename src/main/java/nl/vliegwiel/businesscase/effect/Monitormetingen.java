package nl.vliegwiel.businesscase.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.peiling.Pilotuitkomsten;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.samenwerking.Keuzelijsten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** Reads effects from the newest publication of the monitor; its policies decide what this reader finds there. */
@Component
class Monitormetingen {
    private static final String TABEL = "groep × maand";
    private static final String TABEL_SCHOOLSOORT = "groep × schoolsoort × maand";
    private static final double SELDOM = 0.05;
    private static final int TERUG = 60;

    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Pilotuitkomsten pilotuitkomsten;

    Monitormetingen(Indicatoren indicatoren, Peilingen peilingen, Uitkomsten uitkomsten,
            Pilotuitkomsten pilotuitkomsten) {
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.pilotuitkomsten = pilotuitkomsten;
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
        var tot = peiling().map(Peiling::laatsteMaand);
        if (tot.isEmpty())
            return List.of();
        var maanden = new TreeSet<Integer>();
        for (int m = tot.get() - TERUG; m <= tot.get(); m++)
            if (m % 12 != 6 && m % 12 != 7)
                maanden.add(m);
        return maanden.descendingSet().stream().map(m -> new Keuze(String.valueOf(m), Monitorvraag.month(m))).toList();
    }

    /** Kinds of schools that the monitor may publish apart. */
    List<Keuze> schoolsoorten() {
        return Keuzelijsten.schoolsoorten();
    }

    /** The estimate that is stored; null with the reason at its field when there is none. */
    @Nullable
    Monitormeting meting(Monitorvraag vraag, Fouten fouten) {
        var definitie = indicatoren.find(vraag.indicator());
        var peiling = peiling();
        if (definitie.isEmpty() || peiling.isEmpty()) {
            fouten.meld("indicator", definitie.isEmpty()
                    ? "Kies een indicator"
                    : "Er is nog geen publicatiepeiling om een effect uit te nemen");
            return null;
        }
        var i = definitie.get();
        return switch (vraag.hoe()) {
            case PILOT -> pilot(i, peiling.get(), vraag, fouten);
            case VERGELIJKING -> compared(i, peiling.get(), vraag, fouten);
            case VOOR_NA -> beforeAfter(i, peiling.get(), vraag, fouten);
        };
    }

    /** What the monitor published as the effect of the pilot: the change at pilot schools minus that at the others. */
    private @Nullable Monitormeting pilot(Indicator i, Peiling p, Monitorvraag vraag, Fouten fouten) {
        var gevonden = pilotuitkomsten.find(p.id(), i.code());
        if (!vraag.schoolsoort().isEmpty())
            fouten.meld("schoolsoort",
                    "Het effect van de pilot is alleen van alle pilotscholen samen bekend: per schoolsoort zijn het er"
                            + " te weinig. Kies alle pilotscholen, of een vergelijking per schoolsoort");
        if (gevonden.isEmpty() || gevonden.get().effect() == null) {
            fouten.meld("indicator", gevonden.isEmpty()
                    ? "Van deze indicator is geen effect van de pilot gepubliceerd"
                    : gevonden.get().reden());
            return null;
        }
        var u = gevonden.get();
        Double vooraf = u.pVooraf();
        if (vooraf != null && vooraf < SELDOM)
            fouten.meld("indicator", "Pilotscholen en andere scholen liepen voor de start al niet gelijk. "
                    + "Dan zegt dit verschil te weinig over het team om over te nemen");
        var schatting = quarter(u, vraag.kwartaal());
        if (schatting == null) {
            fouten.meld("kwartaal", "Van dit kwartaal is geen effect met een marge gepubliceerd");
            return null;
        }
        String wanneer = vraag.kwartaal() == null
                ? "alle kwartalen sinds de start"
                : vraag.kwartaal()
                        + " kwartalen na de start";
        Double lot = u.pAangepast();
        boolean zeker = lot != null && lot < SELDOM;
        return fouten.isLeeg()
                ? Monitormeting.vergelijking(schatting.waarde(), schatting.laag(), schatting.hoog(),
                        i.richting() == Richting.OMLAAG,
                        source(i, p, "effect van de pilot, " + wanneer,
                                zeker ? Bron.Sterkte.STERK : Bron.Sterkte.MATIG),
                        stamp(i, p, u.pilots() + " pilotscholen, " + u.vergelijking() + " andere scholen")
                                + " Verandering sinds de start, min dezelfde verandering op andere scholen."
                                + (zeker ? "" : " Het kan toeval zijn: de marge sluit nul niet overtuigend uit."))
                : null;
    }

    private static Monitormeting.@Nullable Moment quarter(Pilotuitkomst u, @Nullable Integer kwartaal) {
        return kwartaal == null
                ? Monitormeting.Moment.of(u.effect(), u.laag(), u.hoog())
                : u.momenten().stream().filter(m -> m.sinds() == kwartaal).findFirst()
                        .map(m -> Monitormeting.Moment.of(m.effect(), m.laag(), m.hoog())).orElse(null);
    }

    private @Nullable Monitormeting compared(Indicator i, Peiling p, Monitorvraag vraag, Fouten fouten) {
        var cellen = cells(i, p, vraag, vraag.na(), "maand", fouten);
        var verschil = mean(cellen, u -> Monitormeting.Moment.of(u.verschil(), u.verschilLaag(), u.verschilHoog()),
                vraag.na(), "maand", "verschil", fouten);
        return verschil == null
                ? null
                : Monitormeting.vergelijking(verschil.waarde(), verschil.laag(), verschil.hoog(),
                        i.richting() == Richting.OMLAAG,
                        source(i, p, "pilotscholen min vergelijkingsscholen, " + vraag.na().naam() + kind(vraag),
                                Bron.Sterkte.MATIG),
                        stamp(i, p, counted(cellen)) + months(vraag.na()));
    }

    private @Nullable Monitormeting beforeAfter(Indicator i, Peiling p, Monitorvraag vraag, Fouten fouten) {
        var later = cells(i, p, vraag, vraag.na(), "maand", fouten);
        var eerder = cells(i, p, vraag, vraag.voor(), "voormaand", fouten);
        if (vraag.voor().laatste() >= vraag.na().eerste())
            fouten.meld("voormaand", "Kies een maand vóór de andere");
        var na = mean(later, u -> Monitormeting.Moment.of(u.waarde(), u.laag(), u.hoog()), vraag.na(), "maand",
                "getal", fouten);
        var voor = mean(eerder, u -> Monitormeting.Moment.of(u.waarde(), u.laag(), u.hoog()), vraag.voor(),
                "voormaand", "getal", fouten);
        return na == null || voor == null || !fouten.isLeeg()
                ? null
                : Monitormeting.voorNa(voor, na, i.richting() == Richting.OMLAAG,
                        source(i, p, "pilotscholen, " + vraag.na().naam() + " min " + vraag.voor().naam()
                                + kind(vraag), Bron.Sterkte.ZWAK),
                        stamp(i, p, counted(later)) + months(vraag.na()));
    }

    /** Cells of the pilot in these months, of these schools; empty with the reason when the table is not published. */
    private List<Uitkomst> cells(Indicator i, Peiling p, Monitorvraag vraag, Monitorvraag.Periode periode, String veld,
            Fouten fouten) {
        if (!periode.goed(veld, fouten))
            return List.of();
        boolean alle = vraag.schoolsoort().isEmpty();
        String tabel = alle ? TABEL : TABEL_SCHOOLSOORT;
        if (!alle && i.uitsplitsingen().stream().noneMatch(u -> u.naam().equals(tabel))) {
            fouten.meld("schoolsoort", "Deze indicator is niet per schoolsoort gepubliceerd");
            return List.of();
        }
        return uitkomsten.cells(p.id(), i.code(), List.of(tabel), periode.maanden()).stream()
                .filter(u -> "pilot".equals(u.plek("groep")) && u.getoond())
                .filter(u -> alle || vraag.schoolsoort().equals(u.plek("schoolsoort"))).toList();
    }

    /** All months together; null with the months that have no number. */
    private static Monitormeting.@Nullable Moment mean(List<Uitkomst> cellen,
            Function<Uitkomst, Monitormeting.@Nullable Moment> wat, Monitorvraag.Periode periode, String veld,
            String woord, Fouten fouten) {
        var momenten = new ArrayList<Monitormeting.Moment>();
        var gewichten = new ArrayList<Double>();
        var zonder = new ArrayList<>(periode.maanden());
        for (var u : cellen) {
            var moment = wat.apply(u);
            Long n = u.n();
            if (moment == null)
                continue;
            momenten.add(moment);
            gewichten.add(n == null || n < 1 ? 1.0 : n);
            zonder.remove(Integer.valueOf(u.moment()));
        }
        if (periode.maanden().size() == 1 && !zonder.isEmpty())
            fouten.meld(veld, "In deze maand heeft de monitor geen " + woord + " met een marge");
        else if (!zonder.isEmpty())
            fouten.meld(veld, "Geen " + woord + " met een marge in " + Nederlands.opsomming(zonder.stream().limit(3)
                    .map(Monitorvraag::month).toList()) + (zonder.size() > 3 ? " en andere maanden" : "")
                    + ". Kies een periode waarin elke maand er een heeft");
        return momenten.isEmpty() || !zonder.isEmpty() ? null : Monitormeting.Moment.gemiddeld(momenten, gewichten);
    }

    private static String kind(Monitorvraag vraag) {
        return vraag.schoolsoort().isEmpty() ? "" : ", schoolsoort " + vraag.schoolsoort();
    }

    private static String months(Monitorvraag.Periode periode) {
        int n = periode.maanden().size();
        return n == 1
                ? ""
                : " Gemiddelde van " + n
                        + " maanden; de marge gaat ervan uit dat die maanden samen evenveel zeggen als één.";
    }

    private static String counted(List<Uitkomst> cellen) {
        var n = cellen.stream().map(Uitkomst::n).filter(Objects::nonNull).mapToLong(x -> x).average();
        return n.isEmpty()
                ? ""
                : "n = " + Nederlands.getal(Math.round(n.getAsDouble()))
                        + (cellen.size() > 1 ? " per maand" : "");
    }

    private static Bron source(Indicator i, Peiling p, String wat, Bron.Sterkte sterkte) {
        return new Bron("peiling-" + p.sleutel() + "-" + Long.toHexString(ModelJson.merk(i.code() + wat)),
                "Monitor: " + i.naam() + ", " + wat,
                "peiling " + p.sleutel() + ", definitie " + i.code() + " versie " + i.tekst("versie"),
                p.totEnMet().getYear(), sterkte);
    }

    private static String stamp(Indicator i, Peiling p, String geteld) {
        return "Overgenomen uit de monitor, niet overgetypt: peiling " + p.id() + " van "
                + Nederlands.datum(p.peildag()) + ", definitie " + i.hash().substring(0, 12)
                + (geteld.isEmpty() ? "" : ", " + geteld) + ".";
    }
}
