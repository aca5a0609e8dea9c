package nl.vliegwiel.bekostiging.contract;

import java.util.List;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.OdtFile;

/** Volumes and prices as an annex to purchasing documents: an OpenDocument text of headings, paragraphs and tables. */
public final class InkoopExport {

    private InkoopExport() {
    }

    public static byte[] odt(Berekening b, Bekostigingkop kop, List<Volumerisico> vormen, boolean fictief) {
        var odt = new OdtFile();
        odt.heading(1, "Aantallen en prijzen: " + kop.naam());
        odt.paragraph(kop.stand() + (fictief ? " Fictieve gegevens." : ""));
        int jaar = b.vergelijkjaar();
        var kosten = "Prijspeil " + b.opzet().beginjaar()
                + ". Alle bedragen in euro, met btw voor zover die niet terugkomt.";
        odt.heading(2, "Formatie");
        odt.paragraph("Fte in " + jaar + " op " + Nederlands.aantal(b.opzet().scholen().stream()
                .filter(s -> s.maanden(jaar) > 0 && s.leerlingen() != null).count(), "school", "scholen") + ". "
                + kosten);
        odt.table(List.of("Functie", "Fte", "Kosten per fte", "Norm per 1.000 leerlingen", "Minimum per school"),
                b.opzet().functies().stream().map(f -> function(b, f, jaar)).toList());
        odt.heading(2, "Begroting " + jaar);
        odt.table(List.of("Regel", "Taakveld", "Bedrag"), b.begroting().jaar(jaar).stream()
                .map(r -> List.of(Nederlands.hoofdletter(r.naam()), r.taakveld(), Bedrag.precies(r.cent()))).toList());
        odt.paragraph("Samen: " + Bedrag.precies(b.begroting().totaal(jaar)) + ".");
        forms(odt, vormen);
        odt.heading(2, "Waar de getallen vandaan komen");
        for (var f : b.opzet().functies())
            odt.paragraph(Nederlands.hoofdletter(f.naam()) + ": " + f.bron() + ". Loon: " + f.loon().bron()
                    + (f.loon().bevestigd() ? "." : " (voorbeeld, te bevestigen)."));
        return odt.bytes();
    }

    private static void forms(OdtFile odt, List<Volumerisico> vormen) {
        odt.heading(2, "Contractvormen bij drie aantallen leerlingen");
        odt.paragraph(
                "Prijzen zijn afgerond op centen; het bedrag bij het verwachte aantal kan daardoor iets van de begroting verschillen.");
        for (var v : vormen) {
            odt.heading(3, v.vorm().naam());
            odt.paragraph(v.vorm().zin() + " " + v.vorm().afspraak() + " " + v.zin());
            odt.table(List.of("Leerlingen", "Partijen betalen", "Het werk kost", "Blijft over"), v.cellen().stream()
                    .map(c -> List.of(Nederlands.getal(c.volume().aantal()), Bedrag.precies(c.betaaldCent()),
                            Bedrag.precies(c.kostenCent()), Bedrag.precies(c.resultaatCent())))
                    .toList());
        }
    }

    private static List<String> function(Berekening b, Functie f, int jaar) {
        var fte = b.begroting().jaar(jaar).stream().filter(r -> r.code().equals(f.code()))
                .map(r -> Nederlands.getal(r.fte().doubleValue(), 2)).findFirst().orElse("0");
        return List.of(Nederlands.hoofdletter(f.naam()), fte, Bedrag.precies(f.loon().perFteCent()),
                Getal.veld(f.norm()), Getal.veld(f.minimum()));
    }
}
