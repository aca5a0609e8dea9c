package nl.vliegwiel.businesscase.rekenen.bestand;

import static nl.vliegwiel.businesscase.rekenen.bestand.ModelXlsx.column;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;

/** The sheet with the money of each year: a row per effect, line of costs and transfer, discount factors above and totals below. */
record KasstroomXlsx(Model model, Alternatief alternatief, ModelXlsx.Plek plek, String naam, EffectXlsx effecten) {
    static final int FIRST = 4;
    private static final int FACTORS = 2;
    private static final int PV = 2;
    private static final int YEARS = 3;

    private int horizon() {
        return model.uitgangspunten().horizon();
    }

    int lines() {
        return alternatief.effecten().size() + alternatief.kosten().size() + alternatief.overdrachten().size();
    }

    /** Present value of a line, for use on another sheet. */
    String pv(int regel) {
        return ModelXlsx.sheet(naam) + "$" + column(PV) + "$" + (FIRST + regel + 1);
    }

    void write(Workbook boek) {
        var blad = boek.newWorksheet(naam);
        blad.value(0, 0, alternatief.naam());
        blad.value(1, 0, "Regel");
        blad.value(1, 1, "Soort");
        blad.value(1, PV, "Contant");
        blad.value(FACTORS, 0, "Discontofactor");
        for (int t = 0; t <= horizon(); t++) {
            blad.formula(1, YEARS + t, "%s!$B$2+%d".formatted(ModelXlsx.INVOER, t));
            blad.formula(FACTORS, YEARS + t, factor(t));
        }
        int rij = FIRST;
        for (int i = 0; i < alternatief.effecten().size(); i++, rij++)
            effect(blad, rij, i);
        for (int i = 0; i < alternatief.kosten().size(); i++, rij++)
            costs(blad, rij, alternatief.kosten().get(i), i);
        for (var overdracht : alternatief.overdrachten()) {
            head(blad, rij, overdracht.naam(), "overdracht");
            for (int t = 0; t <= horizon(); t++)
                blad.formula(rij, YEARS + t, t >= overdracht.eersteJaar() && t <= overdracht.laatsteJaar()
                        ? plek.of(overdracht.bedrag(), 0)
                        : "0");
            rij++;
        }
        totals(blad);
        blad.width(0, 40);
    }

    private String factor(int t) {
        var jaren = switch (model.uitgangspunten().moment()) {
            case EINDE -> ModelXlsx.literal(t);
            case MIDDEN -> ModelXlsx.literal(t == 0 ? 0 : t - 0.5);
            case BEGIN -> ModelXlsx.literal(Math.max(t - 1, 0));
        };
        return "1/(1+%s)^%s".formatted(ModelXlsx.VOET, jaren);
    }

    private void head(Worksheet blad, int rij, String regel, String soort) {
        blad.value(rij, 0, regel);
        blad.value(rij, 1, soort);
        blad.formula(rij, PV, "SUMPRODUCT(%s,%s)".formatted(years(FACTORS), years(rij)));
        blad.range(rij, PV, rij, YEARS + horizon()).style().format("#,##0").set();
    }

    private String years(int rij) {
        return "$%s$%d:$%s$%d".formatted(column(YEARS), rij + 1, column(YEARS + horizon()), rij + 1);
    }

    private void effect(Worksheet blad, int rij, int i) {
        var effect = alternatief.effecten().get(i);
        head(blad, rij, effect.naam(), effect.nadeel() ? "nadeel" : "baten");
        for (int t = 0; t <= horizon(); t++)
            blad.formula(rij, YEARS + t, effecten.amount(i, t));
    }

    private void costs(Worksheet blad, int rij, Kostenregel regel, int i) {
        head(blad, rij, regel.naam(), "kosten");
        int onder = parts() + i;
        blad.value(onder, 0, "Deel per jaar: " + regel.naam());
        for (int t = 0; t <= horizon(); t++) {
            blad.value(onder, YEARS + t, regel.deel(t));
            ModelXlsx.entry(blad, onder, YEARS + t);
            blad.formula(rij, YEARS + t,
                    "%s*%s*(1+%s*(1-%s))*%s".formatted(plek.of(regel.hoeveelheid(), 1), plek.of(regel.bedrag(), 0),
                            ModelXlsx.literal(regel.btw()), ModelXlsx.literal(regel.terugvorderbaar()),
                            "$" + column(YEARS + t) + "$" + (onder + 1)));
        }
    }

    /** First row of what part of each line is paid in which year, below the totals. */
    private int parts() {
        return FIRST + lines() + 7;
    }

    private void totals(Worksheet blad) {
        int e = alternatief.effecten().size();
        int k = alternatief.kosten().size();
        int rij = FIRST + lines() + 1;
        head(blad, rij, "Baten samen", "");
        head(blad, rij + 1, "Kosten samen", "");
        head(blad, rij + 2, "Saldo", "");
        blad.value(rij + 3, 0, "Saldo tot en met dit jaar");
        for (int t = 0; t <= horizon(); t++) {
            var kolom = column(YEARS + t);
            blad.formula(rij, YEARS + t, sum(kolom, FIRST, e));
            blad.formula(rij + 1, YEARS + t, sum(kolom, FIRST + e, k));
            blad.formula(rij + 2, YEARS + t, "%s%d-%s%d".formatted(kolom, rij + 1, kolom, rij + 2));
            blad.formula(rij + 3, YEARS + t, "SUM($%s$%d:%s$%d)".formatted(column(YEARS), rij + 3, kolom, rij + 3));
        }
        blad.range(rij + 3, YEARS, rij + 3, YEARS + horizon()).style().format("#,##0").set();
    }

    private static String sum(String kolom, int eerste, int aantal) {
        return aantal == 0 ? "0" : "SUM(%s%d:%s%d)".formatted(kolom, eerste + 1, kolom, eerste + aantal);
    }

    /** Present value of all benefits, of all costs, and the balance, for use on another sheet. */
    String total(int welke) {
        return ModelXlsx.sheet(naam) + "$" + column(PV) + "$" + (FIRST + lines() + 2 + welke);
    }
}
