package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.formule.Geldreeks;
import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.trekking.Steekproef;
import nl.vliegwiel.businesscase.rekenen.trekking.Trekkingen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Effectbedrag;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Kasstroom;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Kerncijfers;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Kostenbedrag;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;

/** Puts together the result of one alternative. */
final class Uitslagen {
    private final Model model;
    private final int plek;
    private final Alternatief alternatief;
    private final Puntsaldo punt;
    private final Jaarbedragen bedragen;
    private final Trekkingen trekkingen;
    private final int horizon;

    Uitslagen(Model model, int plek, Getallen getallen, Trekkingen trekkingen) {
        this.model = model;
        this.plek = plek;
        this.alternatief = model.alternatieven().get(plek);
        this.punt = new Puntsaldo(alternatief, model.uitgangspunten(), getallen);
        this.bedragen = punt.bedragen();
        this.trekkingen = trekkingen;
        this.horizon = model.uitgangspunten().horizon();
    }

    Uitslag uitslag(Getallen getallen, Gevoeligheden gevoeligheden) {
        var onzekerheid = Onzekerheden.of(trekkingen, plek);
        var lijst = gevoeligheden.van(plek, punt);
        var scenarios = Scenarios.of(alternatief, model.uitgangspunten(), getallen, lijst);
        var partijen = IntStream.range(0, model.partijen().size()).parallel().mapToObj(this::party).toList();
        return new Uitslag(alternatief.code(), alternatief.naam(),
                Slotsommen.of(alternatief, onzekerheid, lijst, partijen, scenarios, money()), kern(), onzekerheid,
                effects(),
                costs(), partijen, government(), cashFlow(e -> 1.0, k -> 1.0, o -> 0.0), lijst,
                Gevoeligheden.omslagpunten(alternatief, punt), scenarios, alternatief.pmposten());
    }

    private Set<String> money() {
        return model.grootheden().stream().filter(Grootheid::geld).map(Grootheid::code).collect(Collectors.toSet());
    }

    private Kerncijfers kern() {
        double voet = model.uitgangspunten().discontovoet().voet();
        double kosten = bedragen.kosten(voet);
        double baten = bedragen.baten(voet);
        double nadelen = 0;
        for (var jaren : bedragen.effecten())
            nadelen += Math.min(0, bedragen.contant(jaren));
        double saldo = baten - kosten;
        double perJaar = voet == 0 ? saldo / horizon : saldo * voet / (1 - Math.pow(1 + voet, -horizon));
        var rendement = new Geldreeks(yearly(e -> 1.0, k -> 1.0, o -> 0.0)).rendement(model.uitgangspunten());
        return new Kerncijfers(baten, nadelen, kosten, saldo, ratio(baten, kosten),
                ratio(baten - nadelen, kosten - nadelen), perJaar, rendement.voet(), rendement.zin());
    }

    static @Nullable Double ratio(double boven, double onder) {
        return onder == 0 ? null : boven / onder;
    }

    private List<Effectbedrag> effects() {
        var lijst = new ArrayList<Effectbedrag>();
        for (int i = 0; i < alternatief.effecten().size(); i++) {
            var effect = alternatief.effecten().get(i);
            var formule = new Effectformule(effect, alternatief.cohorten(), horizon, Uitdoving.ZOALS_INGEVULD);
            var waarden = punt.waarden().of(effect);
            lijst.add(new Effectbedrag(effect.code(), effect.naam(),
                    model.grootheid(effect.prijs()).map(g -> g.eenheid()).orElse(""), formule.netto(waarden),
                    formule.aantal(waarden), punt.waarden().of(effect.prijs(), 0),
                    bedragen.contant(bedragen.effecten()[i]), boxed(bedragen.effecten()[i])));
        }
        return lijst;
    }

    private List<Kostenbedrag> costs() {
        var lijst = new ArrayList<Kostenbedrag>();
        for (int i = 0; i < alternatief.kosten().size(); i++) {
            var regel = alternatief.kosten().get(i);
            lijst.add(new Kostenbedrag(regel.code(), regel.naam(), bedragen.contant(bedragen.kosten()[i]),
                    boxed(bedragen.kosten()[i])));
        }
        return lijst;
    }

    private static List<Double> boxed(double[] jaren) {
        return Arrays.stream(jaren).boxed().toList();
    }

    private Partijsaldo party(int i) {
        var partij = model.partijen().get(i);
        return balance(partij.code(), partij.naam(), partij.overheid(), partij::equals,
                trekkingen.partij(plek, i));
    }

    private Partijsaldo government() {
        return balance("", "Overheid samen", true, Partij::overheid, trekkingen.overheid(plek));
    }

    private Partijsaldo balance(String code, String naam, boolean overheid, Predicate<Partij> wie,
            Steekproef reeks) {
        var codes = model.partijen().stream().filter(wie).map(Partij::code).toList();
        ToDoubleFunction<Integer> effect = i -> codes.stream()
                .mapToDouble(c -> alternatief.effecten().get(i).aandelen().getOrDefault(c, 0.0)).sum();
        ToDoubleFunction<Integer> kosten = i -> codes.stream()
                .mapToDouble(c -> alternatief.kosten().get(i).aandelen().getOrDefault(c, 0.0)).sum();
        ToDoubleFunction<Integer> overdracht = i -> {
            var o = alternatief.overdrachten().get(i);
            return (codes.contains(o.naar()) ? 1 : 0) - (codes.contains(o.van()) ? 1 : 0);
        };
        double pvKosten = pv(bedragen.kosten(), kosten);
        double pvBaten = pv(bedragen.effecten(), effect);
        double pvOver = pv(bedragen.overdrachten(), overdracht);
        var grenzen = reeks.kwantielen(0.05, 0.95);
        return new Partijsaldo(code, naam, overheid, pvKosten, pvBaten, pvOver, pvBaten - pvKosten + pvOver,
                grenzen[0], grenzen[1], reeks.kansPositief(), cashFlow(effect, kosten, overdracht));
    }

    private double pv(double[][] regels, ToDoubleFunction<Integer> gewicht) {
        double som = 0;
        for (int i = 0; i < regels.length; i++)
            som += gewicht.applyAsDouble(i) * bedragen.contant(regels[i]);
        return som;
    }

    private double[] years(double[][] regels, ToDoubleFunction<Integer> gewicht) {
        var som = new double[horizon + 1];
        for (int i = 0; i < regels.length; i++) {
            double maal = gewicht.applyAsDouble(i);
            for (int t = 0; t <= horizon; t++)
                som[t] += maal * regels[i][t];
        }
        return som;
    }

    private double[] yearly(ToDoubleFunction<Integer> effect, ToDoubleFunction<Integer> kosten,
            ToDoubleFunction<Integer> overdracht) {
        var baten = years(bedragen.effecten(), effect);
        var lasten = years(bedragen.kosten(), kosten);
        var over = years(bedragen.overdrachten(), overdracht);
        return IntStream.rangeClosed(0, horizon).mapToDouble(t -> baten[t] - lasten[t] + over[t]).toArray();
    }

    private Kasstroom cashFlow(ToDoubleFunction<Integer> effect, ToDoubleFunction<Integer> kosten,
            ToDoubleFunction<Integer> overdracht) {
        var baten = years(bedragen.effecten(), effect);
        var lasten = years(bedragen.kosten(), kosten);
        var over = years(bedragen.overdrachten(), overdracht);
        var saldi = yearly(effect, kosten, overdracht);
        var jaren = new ArrayList<Kasstroom.Jaar>();
        double stand = 0;
        for (int t = 0; t <= horizon; t++) {
            stand += saldi[t];
            jaren.add(new Kasstroom.Jaar(t, model.uitgangspunten().basisjaar() + t, lasten[t], baten[t], over[t],
                    saldi[t], stand));
        }
        var reeks = new Geldreeks(saldi);
        return new Kasstroom(jaren, reeks.diepste(), reeks.diepsteJaar(), reeks.terugverdiend());
    }
}
