package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.formule.Waarden;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Gevoeligheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Scenario;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Scenario.Soort;

/** The balance of one alternative when something is otherwise, every number at its mean unless said. */
final class Scenarios {
    private final Alternatief alternatief;
    private final Uitgangspunten uitgangspunten;
    private final Waarden verwacht;
    private final double voet;
    private final List<Scenario> lijst = new ArrayList<>();

    private Scenarios(Alternatief alternatief, Uitgangspunten uitgangspunten, Waarden verwacht) {
        this.alternatief = alternatief;
        this.uitgangspunten = uitgangspunten;
        this.verwacht = verwacht;
        this.voet = uitgangspunten.discontovoet().voet();
    }

    static List<Scenario> of(Alternatief alternatief, Uitgangspunten uitgangspunten, Getallen getallen,
            List<Gevoeligheid> gevoeligheden) {
        var scenarios = new Scenarios(alternatief, uitgangspunten, getallen.verwacht());
        scenarios.rates();
        scenarios.lowMidHigh(gevoeligheden);
        scenarios.fading();
        scenarios.withoutEach();
        scenarios.bowWave();
        return scenarios.lijst;
    }

    private void rates() {
        var voeten = new TreeMap<Double, String>();
        uitgangspunten.gevoeligheid().forEach(d -> voeten.put(d.voet(), d.code()));
        voeten.put(voet, uitgangspunten.discontovoet().code() + " (gekozen)");
        var bedragen = amounts(alternatief, verwacht, Uitdoving.ZOALS_INGEVULD);
        voeten.forEach((v, code) -> add(Soort.DISCONTOVOET,
                "Discontovoet %s procent, %s".formatted(Getallenzin.getal(v * 100, 2), code), bedragen.baten(v),
                bedragen.kosten(v)));
    }

    private void lowMidHigh(List<Gevoeligheid> gevoeligheden) {
        var tegen = verwacht;
        var mee = verwacht;
        for (var g : gevoeligheden) {
            boolean omhoogIsBeter = g.saldoHoog() >= g.saldoLaag();
            tegen = tegen.with(g.grootheid(), omhoogIsBeter ? g.laag() : g.hoog());
            mee = mee.with(g.grootheid(), omhoogIsBeter ? g.hoog() : g.laag());
        }
        add(Soort.LAAG_MIDDEN_HOOG, "Alles valt tegen (5 procent grens)", alternatief, tegen, Uitdoving.ZOALS_INGEVULD);
        add(Soort.LAAG_MIDDEN_HOOG, "Alles zoals verwacht", alternatief, verwacht, Uitdoving.ZOALS_INGEVULD);
        add(Soort.LAAG_MIDDEN_HOOG, "Alles valt mee (95 procent grens)", alternatief, mee, Uitdoving.ZOALS_INGEVULD);
    }

    private void fading() {
        add(Soort.UITDOVING, "Effecten nemen niet af", alternatief, verwacht, Uitdoving.GEEN);
        add(Soort.UITDOVING, "Effecten duren één jaar", alternatief, verwacht, Uitdoving.VOLLEDIG);
    }

    private void withoutEach() {
        for (var effect : alternatief.effecten())
            add(Soort.ZONDER_EFFECT, "Zonder: " + effect.naam(),
                    alternatief.withEffecten(alternatief.effecten().stream().filter(e -> !e.equals(effect)).toList()),
                    verwacht, Uitdoving.ZOALS_INGEVULD);
    }

    private void bowWave() {
        var golf = alternatief.kosten().stream().filter(k -> k.soort() == Kostenregel.Soort.BOEGGOLF).toList();
        if (golf.isEmpty())
            return;
        add(Soort.BOEGGOLF, "Zonder boeggolf",
                alternatief.withKosten(alternatief.kosten().stream().filter(k -> !golf.contains(k)).toList()),
                verwacht, Uitdoving.ZOALS_INGEVULD);
        var dubbel = new ArrayList<>(alternatief.kosten());
        dubbel.addAll(golf);
        add(Soort.BOEGGOLF, "Boeggolf twee keer zo groot", alternatief.withKosten(dubbel), verwacht,
                Uitdoving.ZOALS_INGEVULD);
    }

    private Jaarbedragen amounts(Alternatief anders, Waarden waarden, Uitdoving uitdoving) {
        return Jaarbedragen.of(anders, uitgangspunten, waarden, uitdoving);
    }

    private void add(Soort soort, String naam, Alternatief anders, Waarden waarden, Uitdoving uitdoving) {
        var bedragen = amounts(anders, waarden, uitdoving);
        add(soort, naam, bedragen.baten(voet), bedragen.kosten(voet));
    }

    private void add(Soort soort, String naam, double baten, double kosten) {
        lijst.add(new Scenario(soort, naam, baten, kosten, baten - kosten, kosten == 0 ? null : baten / kosten));
    }
}
