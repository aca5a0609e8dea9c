package nl.vliegwiel.businesscase.rekenen.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.vliegwiel.businesscase.rekenen.Proefmodel;
import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Discontovoet;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten.Moment;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** The spreadsheet finds by itself what the engine finds: with a formula reader in Java, and in LibreOffice where that is installed. */
class ModelXlsxTest {

    private static Model example() throws IOException {
        return ModelJson.read(Files.readString(Path.of("demo/businesscase.json")));
    }

    private static Model fading() {
        var proef = new Proefmodel().settings(30, 0.0225, Moment.MIDDEN, 100).getal("p", new Verdeling.Vast(0.2))
                .getal("es", new Verdeling.Vast(-0.2)).getal("later", new Verdeling.Vast(-0.1))
                .getal("duur", new Verdeling.Vast(4.5)).getal("uit", new Verdeling.Vast(1));
        proef.effecten.add(Proefmodel.effect("a", Effect.Soort.KANSVERHOUDING, "p", "es", "euro", "duur", null,
                new Effect.Verloop(10, 13, "later"), 2));
        proef.effecten.add(Proefmodel.effect("b", Effect.Soort.GESTANDAARDISEERD, "p", "es", "euro", "duur", "uit",
                null, 0));
        return proef.kosten("k", "euro", 3, 28).model();
    }

    private static byte[] bytes(Model model) {
        var uit = new ByteArrayOutputStream();
        ModelXlsx.write(model, Rekenaar.reken(model, 1), uit);
        return uit.toByteArray();
    }

    @Test
    void its_formulas_find_the_balance_of_the_engine_to_the_cent() throws IOException {
        for (var model : List.of(example(), fading()))
            try (var boek = new XSSFWorkbook(new ByteArrayInputStream(bytes(model)))) {
                var rekenaar = boek.getCreationHelper().createFormulaEvaluator();
                var uitslagen = Rekenaar.reken(model, 1).uitslagen();
                for (int i = 0; i < uitslagen.size(); i++) {
                    var blad = "uitkomst" + (uitslagen.size() == 1 ? "" : " " + (i + 1));
                    var kern = uitslagen.get(i).kern();
                    assertThat(number(boek, rekenaar, blad, "Saldo")).isCloseTo(kern.saldo(), within(0.005));
                    assertThat(number(boek, rekenaar, blad, "Baten, contant")).isCloseTo(kern.baten(), within(0.005));
                    assertThat(number(boek, rekenaar, blad, "Saldo als gelijk bedrag per jaar"))
                            .isCloseTo(kern.perJaar(), within(0.005));
                    assertThat(number(boek, rekenaar, blad, "Saldo van alle partijen samen"))
                            .isCloseTo(kern.saldo(), within(0.005));
                }
            }
    }

    @Test
    void what_the_draws_say_stands_beside_it_as_values_with_the_seed() throws IOException {
        var model = example();
        var d = Rekenaar.reken(model, 1);
        try (var boek = new XSSFWorkbook(new ByteArrayInputStream(bytes(model)))) {
            for (int i = 0; i < d.uitslagen().size(); i++) {
                var blad = boek.getSheet("spreiding " + (i + 1));
                var o = d.uitslagen().get(i).onzekerheid();
                assertThat(row(boek, blad.getSheetName(), "Mediaan").getCell(1).getNumericCellValue())
                        .isEqualTo(o.mediaan());
                assertThat(row(boek, blad.getSheetName(), "95 procent ligt lager").getCell(1).getNumericCellValue())
                        .isEqualTo(o.p95());
                assertThat(blad.getRow(2).getCell(0).getStringCellValue())
                        .contains(String.valueOf(model.uitgangspunten().zaad()), d.rekenversie());
                int kop = row(boek, blad.getSheetName(), "Saldo van").getRowNum();
                assertThat(blad.getRow(kop + 1).getCell(0).getNumericCellValue()).isEqualTo(o.histogram().laag());
                assertThat(blad.getRow(kop + 50).getCell(1).getNumericCellValue()).isEqualTo(o.histogram().hoog());
                double som = 0;
                for (int r = kop + 1; r <= kop + 50; r++)
                    som += blad.getRow(r).getCell(2).getNumericCellValue();
                assertThat(som).as("every draw is in one bin").isEqualTo(o.trekkingen());
                for (var rij : blad)
                    for (var cel : rij)
                        assertThat(cel.getCellType()).as("no formula").isNotEqualTo(CellType.FORMULA);
            }
        }
    }

    @Test
    void it_follows_when_somebody_changes_a_number() throws IOException {
        var model = example();
        try (var boek = new XSSFWorkbook(new ByteArrayInputStream(bytes(model)))) {
            row(boek, "invoer", "Leerlingen met een vraag per jaar").getCell(1).setCellValue(1234);
            boek.getSheet("invoer").getRow(3).getCell(1).setCellValue(0.04);
            var anders = model.grootheden().stream()
                    .map(g -> g.code().equals("leerlingen") ? g.with(new Verdeling.Vast(1234)) : g).toList();
            var voet = new Discontovoet("x", 0.04, null, null);
            var saldo = Rekenaar.reken(model.withGrootheden(anders).with(model.uitgangspunten().with(voet)), 1)
                    .uitslagen().getFirst().kern().saldo();
            var rekenaar = boek.getCreationHelper().createFormulaEvaluator();
            assertThat(number(boek, rekenaar, "uitkomst 1", "Saldo")).isCloseTo(saldo, within(0.005));
        }
    }

    @Test
    void words_of_a_model_are_never_formulas() throws IOException {
        var model = new Proefmodel().effect("e", "een", "euro").model();
        var e = model.alternatieven().getFirst().effecten().getFirst();
        var naam = new Effect("e", "=cmd|' /C calc'!A0", e.soort(), e.gunstig(), e.nadeel(), e.meting(), e.aantal(),
                e.bereik(), e.uitgangswaarde(), e.omvang(), e.prijs(), e.duur(), e.vertraging(), e.uitdoving(),
                e.verloop(), e.prijsgroei(), e.netto(), e.aandelen(), e.overlapgroep());
        var eng = model.with(model.alternatieven().getFirst()
                .als(model.alternatieven().getFirst().code(), "=1+1", "", List.of(new Cohort(0, 1)))
                .withEffecten(List.of(naam)));
        try (var boek = new XSSFWorkbook(new ByteArrayInputStream(bytes(eng)))) {
            assertThat(row(boek, "spreiding", "=1+1").getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(boek.getSheet("effecten").getRow(6).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void libreoffice_finds_the_same_balance(@TempDir Path map) throws IOException, InterruptedException {
        var office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/snap/bin/libreoffice").map(Path::of)
                .filter(Files::isExecutable).findFirst();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed here: skipped");
        var bestand = map.resolve("model.xlsx");
        Files.write(bestand, bytes(example()));
        var proces = new ProcessBuilder(office.orElseThrow().toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + map.resolve("profiel").toUri(), "--convert-to",
                "xlsx:Calc MS Excel 2007 XML", "--outdir", map.resolve("uit").toString(), bestand.toString())
                .redirectErrorStream(true).redirectOutput(map.resolve("log").toFile()).start();
        assertThat(proces.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var uitslagen = Rekenaar.reken(example(), 1).uitslagen();
        try (var boek = new XSSFWorkbook(Files.newInputStream(map.resolve("uit/model.xlsx")))) {
            for (int i = 0; i < uitslagen.size(); i++)
                assertThat(row(boek, "uitkomst " + (i + 1), "Saldo").getCell(1).getNumericCellValue())
                        .isCloseTo(uitslagen.get(i).kern().saldo(), within(0.005));
        }
    }

    private static double number(Workbook boek, FormulaEvaluator rekenaar, String blad,
            String naam) {
        return rekenaar.evaluate(row(boek, blad, naam).getCell(1)).getNumberValue();
    }

    private static Row row(Workbook boek, String blad, String naam) {
        for (var rij : boek.getSheet(blad))
            if (rij.getCell(0) != null && rij.getCell(0).getCellType() == CellType.STRING
                    && rij.getCell(0).getStringCellValue().equals(naam))
                return rij;
        throw new AssertionError("no row " + naam);
    }
}
