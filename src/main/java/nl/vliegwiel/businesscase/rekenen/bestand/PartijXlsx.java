package nl.vliegwiel.businesscase.rekenen.bestand;

import static nl.vliegwiel.businesscase.rekenen.bestand.ModelXlsx.column;

import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;

/** The sheets of the parties (a row per line with the share of each party) and of the result. */
record PartijXlsx(Model model, Alternatief alternatief, KasstroomXlsx kasstroom, String achter) {
    private static final int FIRST = 2;
    private static final int PARTIES = 2;

    void write(Workbook boek, Getallen getallen) {
        parties(boek.newWorksheet("partijen" + achter));
        result(boek.newWorksheet("uitkomst" + achter), getallen);
    }

    private void parties(Worksheet blad) {
        blad.value(0, 0, alternatief.naam());
        blad.value(1, 0, "Regel");
        blad.value(1, 1, "Contant");
        for (int p = 0; p < model.partijen().size(); p++)
            blad.value(1, PARTIES + p, model.partijen().get(p).naam());
        int regel = 0;
        for (var effect : alternatief.effecten())
            line(blad, regel++, effect.naam(), effect.aandelen());
        for (var kosten : alternatief.kosten())
            line(blad, regel++, kosten.naam(), kosten.aandelen());
        for (var overdracht : alternatief.overdrachten())
            line(blad, regel++, overdracht.naam(), Map.of(overdracht.van(), -1.0, overdracht.naar(), 1.0));
        int e = alternatief.effecten().size();
        int k = alternatief.kosten().size();
        int rij = totals();
        sums(blad, rij, "Baten", 0, e);
        sums(blad, rij + 1, "Kosten", e, k);
        sums(blad, rij + 2, "Overdrachten", e + k, alternatief.overdrachten().size());
        blad.value(rij + 3, 0, "Saldo");
        for (int p = 0; p < model.partijen().size(); p++) {
            var kolom = column(PARTIES + p);
            blad.formula(rij + 3, PARTIES + p,
                    "%s%d-%s%d+%s%d".formatted(kolom, rij + 1, kolom, rij + 2, kolom, rij + 3));
        }
        blad.range(rij, PARTIES, rij + 3, PARTIES + model.partijen().size()).style().format("#,##0").set();
        blad.width(0, 40);
    }

    private int totals() {
        return FIRST + kasstroom.lines() + 1;
    }

    private void line(Worksheet blad, int regel, String naam, Map<String, Double> aandelen) {
        int rij = FIRST + regel;
        blad.value(rij, 0, naam);
        blad.formula(rij, 1, kasstroom.pv(regel));
        blad.style(rij, 1).format("#,##0").set();
        for (int p = 0; p < model.partijen().size(); p++) {
            blad.value(rij, PARTIES + p, aandelen.getOrDefault(model.partijen().get(p).code(), 0.0));
            ModelXlsx.entry(blad, rij, PARTIES + p);
        }
    }

    private void sums(Worksheet blad, int rij, String naam, int eerste, int aantal) {
        blad.value(rij, 0, naam);
        for (int p = 0; p < model.partijen().size(); p++) {
            var kolom = column(PARTIES + p);
            blad.formula(rij, PARTIES + p, aantal == 0
                    ? "0"
                    : "SUMPRODUCT($B$%d:$B$%d,%s%d:%s%d)".formatted(
                            FIRST + eerste + 1, FIRST + eerste + aantal, kolom, FIRST + eerste + 1, kolom,
                            FIRST + eerste + aantal));
        }
    }

    private void result(Worksheet blad, Getallen getallen) {
        var bedragen = Jaarbedragen.of(alternatief, model.uitgangspunten(), getallen.verwacht(),
                Uitdoving.ZOALS_INGEVULD);
        blad.value(0, 0, alternatief.naam());
        blad.style(0, 0).bold().set();
        row(blad, 2, "Baten, contant", kasstroom.total(0));
        row(blad, 3, "Kosten, contant", kasstroom.total(1));
        row(blad, 4, "Saldo", "B3-B4");
        row(blad, 5, "Baten gedeeld door kosten", "IF(B4=0,\"\",B3/B4)");
        blad.style(5, 1).format("0.00").set();
        row(blad, 6, "Saldo als gelijk bedrag per jaar", "IF(%1$s=0,B5/%2$d,B5*%1$s/(1-(1+%1$s)^-%2$d))"
                .formatted(ModelXlsx.VOET, model.uitgangspunten().horizon()));
        row(blad, 7, "Saldo van alle partijen samen", "SUM(%s$%s$%d:$%s$%d)".formatted(
                ModelXlsx.sheet("partijen" + achter), column(PARTIES), totals() + 4,
                column(PARTIES + model.partijen().size() - 1), totals() + 4));
        blad.value(9, 0, "Saldo volgens Vliegwiel bij het maken");
        blad.value(9, 1, bedragen.saldo());
        row(blad, 10, "Verschil (0 zolang er niets is veranderd)", "B5-B10");
        blad.range(9, 1, 10, 1).style().format("#,##0.00").set();
        blad.value(12, 0,
                "Dit is het saldo bij het gemiddelde van elke grootheid. Lees het nooit zonder de marge en de posten zonder euro's:");
        for (int i = 0; i < alternatief.pmposten().size(); i++)
            blad.value(13 + i, 0, alternatief.pmposten().get(i).naam());
        blad.width(0, 50);
        blad.width(1, 20);
    }

    private static void row(Worksheet blad, int rij, String naam, String formule) {
        blad.value(rij, 0, naam);
        blad.formula(rij, 1, formule);
        blad.style(rij, 1).format("#,##0.00").set();
    }
}
