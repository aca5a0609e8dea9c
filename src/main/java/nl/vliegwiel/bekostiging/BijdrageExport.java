package nl.vliegwiel.bekostiging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.contract.Jaarafrekening;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.teamverslag.Teamverslag;
import nl.vliegwiel.bekostiging.teamverslag.TeamverslagExport;
import nl.vliegwiel.bekostiging.toedeling.Maandbedragen;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.CelTekst;

/** Contributions as a file: every scenario, year and month to the cent; text that a spreadsheet would run stays text. */
final class BijdrageExport {
    private static final List<String> KOP = List.of("scenario", "naam scenario", "jaar", "soort", "code", "partij",
            "bedrag in euro", "betaalt nu in euro", "leerlingen");

    private BijdrageExport() {
    }

    /** One line: a party in a year under a scenario. */
    private record Rij(String letter, String scenario, int jaar, String soort, String code, String naam, long cent,
            @Nullable Long huidig, @Nullable Integer leerlingen, List<Long> maanden) {
    }

    private static List<Rij> rows(Berekening b) {
        var uit = new ArrayList<Rij>();
        var o = b.opzet();
        for (var s : o.scenarios())
            for (int jaar = o.beginjaar(); jaar < o.beginjaar() + o.jaren(); jaar++) {
                var t = b.antwoord(s, jaar).toedeling();
                if (t == null)
                    continue;
                var maanden = Maandbedragen.van(t.perPartij());
                for (var d : t.bijdragen())
                    uit.add(new Rij(s.letter(), s.naam(), jaar, d.soort().meervoud(), d.code(), d.naam(), d.cent(),
                            d.huidigCent(), d.leerlingen(), maanden.getOrDefault(d.code(), List.of())));
            }
        return uit;
    }

    /** Header and rows for a spreadsheet. */
    static List<List<String>> csv(Berekening b) {
        var uit = new ArrayList<List<String>>();
        var kop = new ArrayList<>(KOP);
        for (int m = 1; m <= Maandbedragen.MAANDEN; m++)
            kop.add("maand " + m);
        uit.add(kop);
        for (var r : rows(b)) {
            Long huidig = r.huidig();
            var cellen = new ArrayList<>(List.of(r.letter(), r.scenario(), String.valueOf(r.jaar()), r.soort(),
                    r.code(), r.naam(), euro(r.cent()), huidig == null ? "onbekend" : euro(huidig),
                    r.leerlingen() == null ? "onbekend" : String.valueOf(r.leerlingen())));
            r.maanden().forEach(m -> cellen.add(euro(m)));
            uit.add(cellen);
        }
        return uit;
    }

    static byte[] xlsx(Berekening b, Bekostigingkop kop, boolean fictief, List<Jaarafrekening> jaren,
            List<Teamverslag> teamverslagen) {
        var out = new ByteArrayOutputStream();
        try (var boek = new Workbook(out, "Vliegwiel", "1.0")) {
            about(boek.newWorksheet("Uitleg"), kop, fictief);
            contributions(boek.newWorksheet("Bijdragen"), rows(b));
            budget(boek.newWorksheet("Begroting"), b);
            spent(boek.newWorksheet("Uitgegeven"), jaren);
            account(boek.newWorksheet("Teamverslag"), teamverslagen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void about(Worksheet blad, Bekostigingkop kop, boolean fictief) {
        blad.value(0, 0, kop.naam());
        blad.value(1, 0, kop.stand());
        blad.value(2, 0, "Bedragen in euro, tot op de cent. Som per scenario en jaar is de begroting.");
        if (fictief)
            blad.value(3, 0, "Fictieve gegevens");
        blad.width(0, 70);
    }

    private static void contributions(Worksheet blad, List<Rij> rijen) {
        for (int k = 0; k < KOP.size(); k++)
            blad.value(0, k, KOP.get(k));
        for (int m = 0; m < Maandbedragen.MAANDEN; m++)
            blad.value(0, KOP.size() + m, "maand " + (m + 1));
        blad.range(0, 0, 0, KOP.size() + Maandbedragen.MAANDEN - 1).style().bold().set();
        int rij = 1;
        for (var r : rijen) {
            blad.value(rij, 0, r.letter());
            blad.value(rij, 1, r.scenario());
            blad.value(rij, 2, r.jaar());
            blad.value(rij, 3, r.soort());
            blad.value(rij, 4, r.code());
            blad.value(rij, 5, r.naam());
            money(blad, rij, 6, r.cent());
            Long huidig = r.huidig();
            if (huidig == null)
                blad.value(rij, 7, "onbekend");
            else
                money(blad, rij, 7, huidig);
            if (r.leerlingen() == null)
                blad.value(rij, 8, "onbekend");
            else
                blad.value(rij, 8, r.leerlingen());
            for (int m = 0; m < r.maanden().size(); m++)
                money(blad, rij, KOP.size() + m, r.maanden().get(m));
            rij++;
        }
        blad.width(5, 34);
        blad.freezePane(0, 1);
    }

    private static void budget(Worksheet blad, Berekening b) {
        var kop = List.of("jaar", "code", "regel", "taakveld", "domein", "fte", "bedrag in euro", "boven op nu",
                "was er al", "niet gemeten", "uitleg");
        for (int k = 0; k < kop.size(); k++)
            blad.value(0, k, kop.get(k));
        int rij = 1;
        for (var jaar : b.begroting().jaren().values())
            for (var r : jaar) {
                blad.value(rij, 0, r.jaar());
                blad.value(rij, 1, r.code());
                blad.value(rij, 2, r.naam());
                blad.value(rij, 3, r.taakveld());
                blad.value(rij, 4, r.domein().naam());
                blad.value(rij, 5, r.fte());
                money(blad, rij, 6, r.cent());
                money(blad, rij, 7, r.extraCent());
                money(blad, rij, 8, r.verschovenCent());
                money(blad, rij, 9, r.ongemetenCent());
                blad.value(rij, 10, r.uitleg());
                rij++;
            }
        blad.width(2, 36);
        blad.freezePane(0, 1);
    }

    /** Budget, use and forecast of each year in which something was spent. */
    private static void spent(Worksheet blad, List<Jaarafrekening> jaren) {
        var kop = List.of("jaar", "regel", "begroot", "begroot tot nu", "uitgegeven", "prognose",
                "als het zo doorgaat");
        for (int k = 0; k < kop.size(); k++)
            blad.value(0, k, kop.get(k));
        int rij = 1;
        for (var jaar : jaren)
            for (var r : jaar.regels()) {
                blad.value(rij, 0, jaar.jaar());
                blad.value(rij, 1, r.naam());
                money(blad, rij, 2, r.begroot());
                money(blad, rij, 3, r.begrootTot());
                money(blad, rij, 4, r.uitgegeven());
                money(blad, rij, 5, r.prognose());
                money(blad, rij, 6, r.doorgetrokken());
                rij++;
            }
        blad.width(1, 36);
        blad.freezePane(0, 1);
    }

    private static void account(Worksheet blad, List<Teamverslag> jaren) {
        int rij = 0;
        for (var jaar : jaren)
            for (var rijen : TeamverslagExport.rows(jaar).subList(rij == 0 ? 0 : 1,
                    TeamverslagExport.rows(jaar).size())) {
                for (int k = 0; k < rijen.size(); k++)
                    blad.value(rij, k, CelTekst.of(rijen.get(k)));
                rij++;
            }
        blad.width(3, 30);
        blad.freezePane(0, 1);
    }

    private static void money(Worksheet blad, int rij, int kolom, long cent) {
        blad.value(rij, kolom, BigDecimal.valueOf(cent, 2));
        blad.style(rij, kolom).format("#,##0.00").set();
    }

    private static String euro(long cent) {
        return BigDecimal.valueOf(cent, 2).toPlainString().replace('.', ',');
    }
}
