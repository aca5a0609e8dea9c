package nl.vliegwiel.businesscase.rekenen.bestand;

import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Onzekerheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;

/** The sheet with what the draws say of the balance: values, no formulas, with the seed that gives the same ones again. */
record SpreidingXlsx(Doorrekening doorrekening, Uitslag uitslag, String naam) {

    void write(Workbook boek) {
        var blad = boek.newWorksheet(naam);
        blad.value(0, 0, uitslag.naam());
        blad.style(0, 0).bold().set();
        blad.value(1, 0,
                "Waarden uit de trekkingen van Vliegwiel, geen formules: ze veranderen niet mee met het blad invoer.");
        blad.value(2, 0, "Zaad %d, rekenversie %s. Met hetzelfde model en zaad komen er dezelfde getallen uit."
                .formatted(doorrekening.uitgangspunten().zaad(), doorrekening.rekenversie()));
        int rij = figures(blad, 4, uitslag.onzekerheid());
        bins(blad, rij + 1, uitslag.onzekerheid());
        blad.width(0, 50);
        for (int k = 1; k <= 3; k++)
            blad.width(k, 18);
    }

    private static int figures(Worksheet blad, int rij, Onzekerheid o) {
        int r = rij;
        line(blad, r++, "Trekkingen", o.trekkingen(), "0");
        line(blad, r++, "Kans op een positief saldo", o.kansPositief(), "0.0%");
        line(blad, r++, "Standaardfout van die kans", o.foutKans(), "0.00%");
        line(blad, r++, "Gemiddelde", o.gemiddelde(), "#,##0.00");
        line(blad, r++, "Standaardfout van het gemiddelde", o.foutGemiddelde(), "#,##0.00");
        line(blad, r++, "Standaardafwijking", o.spreiding(), "#,##0.00");
        line(blad, r++, "5 procent ligt lager", o.p05(), "#,##0.00");
        line(blad, r++, "25 procent ligt lager", o.p25(), "#,##0.00");
        line(blad, r++, "Mediaan", o.mediaan(), "#,##0.00");
        line(blad, r++, "75 procent ligt lager", o.p75(), "#,##0.00");
        line(blad, r++, "95 procent ligt lager", o.p95(), "#,##0.00");
        line(blad, r++, "Hoogstens waard om alles zeker te weten", o.kennisWaarde(), "#,##0.00");
        return r;
    }

    private static void bins(Worksheet blad, int rij, Onzekerheid o) {
        var kop = List.of("Saldo van", "tot", "Trekkingen", "Deel");
        for (int k = 0; k < kop.size(); k++) {
            blad.value(rij, k, kop.get(k));
            blad.style(rij, k).bold().set();
        }
        var h = o.histogram();
        int n = h.aantallen().size();
        double stap = (h.hoog() - h.laag()) / n;
        for (int i = 0; i < n; i++) {
            blad.value(rij + 1 + i, 0, h.laag() + i * stap);
            blad.value(rij + 1 + i, 1, i == n - 1 ? h.hoog() : h.laag() + (i + 1) * stap);
            blad.value(rij + 1 + i, 2, h.aantallen().get(i));
            blad.value(rij + 1 + i, 3, (double) h.aantallen().get(i) / o.trekkingen());
        }
        blad.range(rij + 1, 0, rij + n, 1).style().format("#,##0").set();
        blad.range(rij + 1, 3, rij + n, 3).style().format("0.00%").set();
    }

    private static void line(Worksheet blad, int rij, String wat, Number waarde, String vorm) {
        blad.value(rij, 0, wat);
        blad.value(rij, 1, waarde);
        blad.style(rij, 1).format(vorm).set();
    }
}
