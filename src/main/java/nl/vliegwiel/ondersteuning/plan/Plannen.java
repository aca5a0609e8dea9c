package nl.vliegwiel.ondersteuning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.ondersteuning.Terugkeren;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** Reads a plan as a page. */
@Component
class Plannen {

    private final Codelijst redenen = Codelijst.load("reden-beeindiging");
    private final Codelijst stopredenen = Codelijst.load("doel-vervallen");
    private final Codelijst terugkeerredenen = Codelijst.load("terugkeer-reden");
    private final Codelijst geenNazorg = Codelijst.load("nazorg-geen");
    private final List<Keuze> regimes = List.of(new Keuze("preventie", "Preventie"),
            new Keuze("onderwijs", "Hulp van school"), new Keuze("jeugdhulp", "Jeugdhulp"));
    private final Doelen doelen;
    private final Cijfers cijfers;
    private final Krachten krachten;
    private final Trajecten trajecten;
    private final Evaluaties evaluaties;
    private final Afrondingen afrondingen;
    private final Nazorgafspraken nazorg;
    private final Terugkeren terugkeren;
    private final Taken taken;
    private final Inzendingen inzendingen;
    private final Clock clock;

    Plannen(Doelen doelen, Cijfers cijfers, Krachten krachten, Trajecten trajecten,
            Evaluaties evaluaties, Afrondingen afrondingen, Nazorgafspraken nazorg, Terugkeren terugkeren, Taken taken,
            Inzendingen inzendingen, Clock clock) {
        this.doelen = doelen;
        this.cijfers = cijfers;
        this.krachten = krachten;
        this.trajecten = trajecten;
        this.evaluaties = evaluaties;
        this.afrondingen = afrondingen;
        this.nazorg = nazorg;
        this.terugkeren = terugkeren;
        this.taken = taken;
        this.inzendingen = inzendingen;
        this.clock = clock;
    }

    /** What a form held when it came back with faults; null: that form is as it was. */
    record Ingevuld(@Nullable DoelForm doel, Map<String, String> velden, @Nullable TrajectForm traject,
            Fouten fouten) {
        static Ingevuld niets() {
            return new Ingevuld(null, Map.of(), null, Fouten.geen());
        }

        static Ingevuld kort(Map<String, String> velden, Fouten fouten) {
            return new Ingevuld(null, velden, null, fouten);
        }
    }

    /** The page with these forms; the number of statements is the same for any number of goals. */
    PlanPage page(Casuskop kop, Ingevuld in, boolean bewerken) {
        long id = kop.casusId();
        var vandaag = kop.vandaag();
        boolean schrijven = bewerken && kop.magSchrijven();
        var gevers = trajecten.gevers(kop.schoolId());
        return new PlanPage(kop, kaarten(id, vandaag), doelen.history(id), krachten.list(id), trajecten.list(id),
                namen(redenen), namen(stopredenen), evaluatie(id).map(Taak::op).orElse(null),
                evaluaties.list(id).stream().findFirst().orElse(null), afrondingen.find(id).orElse(null),
                aftercare(nazorg.list(id), vandaag), vorige(kop.casus()),
                in.doel() != null ? in.doel() : DoelForm.leeg(), in.velden(),
                in.traject() != null ? in.traject() : TrajectForm.gewoon(eigen(gevers)),
                gevers.stream().map(g -> new Keuze(g.sleutel(), g.naam())).toList(), regimes, inzendingen.key(),
                in.fouten(), schrijven,
                bewerken && !kop.gesloten() && kop.casus().nazorgOp() == null && afrondingen.mayClose(id));
    }

    /** The open goals with their way. */
    List<DoelRow> kaarten(long casus, LocalDate vandaag) {
        var alle = cijfers.list(casus).stream().collect(Collectors.groupingBy(Cijfer::doelId));
        return doelen.list(casus).stream()
                .map(d -> new DoelRow(d, Doelverloop.of(d.kort(), alle.getOrDefault(d.id(), List.of()), vandaag)))
                .toList();
    }

    /** The open task that says when the plan is looked at again: its day is the day. */
    Optional<Taak> evaluatie(long casus) {
        return taken.ofCasus(casus).stream().filter(t -> t.soort().equals("evaluatie")).findFirst();
    }

    private PlanPage.@Nullable Vorige vorige(Casus casus) {
        Long vorige = casus.vorigeId();
        if (vorige == null)
            return casus.open()
                    ? terugkeren.find(casus.jeugdigeId(), LocalDate.now(clock)).map(t -> new PlanPage.Vorige(
                            t.geopendOp(), t.geslotenOp(), null, t.sleutel(), doelen.list(t.casusId()), false))
                            .orElse(null)
                    : null;
        String reden = casus.terugkeerReden();
        List<Doel> toen = doelen.list(vorige);
        return terugkeren.eerder(casus.id()).map(e -> new PlanPage.Vorige(e.geopendOp(), e.geslotenOp(),
                reden == null ? null : terugkeerredenen.naam(reden), e.sleutel(), toen, true)).orElse(null);
    }

    private @Nullable String aftercare(List<Nazorgafspraak> momenten, LocalDate vandaag) {
        var open = momenten.stream().filter(Nazorgafspraak::open).toList();
        if (!open.isEmpty())
            return wie(open.getFirst()) + " houdt contact, op " + Nederlands.opsomming(
                    open.stream().map(n -> Nederlands.datum(n.geplandOp(), vandaag)).toList()) + ".";
        var gedaan = momenten.stream().filter(n -> n.gedaanOp() != null).toList();
        if (!gedaan.isEmpty())
            return wie(gedaan.getLast()) + " hield contact, het laatst op "
                    + Nederlands.datum(Objects.requireNonNull(gedaan.getLast().gedaanOp()), vandaag) + ".";
        return momenten.stream().map(Nazorgafspraak::geenReden).filter(Objects::nonNull).findFirst()
                .map(r -> "Geen nazorg: " + Nederlands.kleineLetter(geenNazorg.naam(r)) + ".").orElse(null);
    }

    private static String wie(Nazorgafspraak n) {
        return n.naam() == null ? "Iemand van het team" : n.naam();
    }

    private static String eigen(List<Trajecten.Gever> gevers) {
        return gevers.stream().filter(Trajecten.Gever::eigen).map(Trajecten.Gever::sleutel).findFirst().orElse("");
    }

    private static Map<String, String> namen(Codelijst lijst) {
        return lijst.alle().stream().collect(Collectors.toMap(Keuze::waarde, Keuze::tekst));
    }
}
