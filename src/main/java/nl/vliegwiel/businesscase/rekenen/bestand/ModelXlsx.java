package nl.vliegwiel.businesscase.rekenen.bestand;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;

/**
 * A checked model as a spreadsheet that computes by itself: who changes a number on the sheet {@code invoer} sees the balance follow. It
 * computes with the means; what the draws say stands beside it as values. Words of a model are only ever text in a cell, never part of a formula or of the name of a sheet.
 */
public final class ModelXlsx {
    static final String INVOER = "invoer";
    static final String VOET = INVOER + "!$B$4";
    private static final int FIRST_NUMBER = 10;
    private static final List<String> UITLEG = List.of(
            "Dit werkblad rekent zelf: verander een getal op het blad invoer (gele cellen) en de uitkomst verandert mee.",
            "invoer: de uitgangspunten en de grootheden, met hun gemiddelde.",
            "effecten: de grootheden per effect, en hoeveel er van een effect elk jaar over is.",
            "kasstroom: euro's per jaar, niet contant, met de contante waarde in kolom C.",
            "partijen: wie betaalt, wie voordeel heeft en wat er overgaat.",
            "uitkomst: baten, kosten en saldo, naast de uitkomst van Vliegwiel zelf.",
            "spreiding: wat de trekkingen van Vliegwiel zeggen, als waarden. Die rekenen niet mee.");

    private final Model model;
    private final Doorrekening doorrekening;
    private final Getallen getallen;
    private final Map<String, String> plekken = new HashMap<>();

    private ModelXlsx(Model model, Doorrekening doorrekening) {
        this.model = model;
        this.doorrekening = doorrekening;
        this.getallen = Getallen.of(model);
    }

    /** Writes the workbook of a model and its result; the stream stays open. */
    public static void write(Model model, Doorrekening doorrekening, OutputStream uit) {
        try (var boek = new Workbook(uit, "Vliegwiel", "1.0")) {
            new ModelXlsx(model, doorrekening).sheets(boek);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheets(Workbook boek) {
        explain(boek.newWorksheet("uitleg"));
        input(boek.newWorksheet(INVOER));
        for (int i = 0; i < model.alternatieven().size(); i++) {
            var achter = model.alternatieven().size() == 1 ? "" : " " + (i + 1);
            alternative(boek, model.alternatieven().get(i), achter);
            new SpreidingXlsx(doorrekening, doorrekening.uitslagen().get(i), "spreiding" + achter).write(boek);
        }
    }

    private void alternative(Workbook boek, Alternatief alternatief, String achter) {
        var effecten = new EffectXlsx(model, alternatief, this::cell, "effecten" + achter);
        effecten.write(boek);
        var kasstroom = new KasstroomXlsx(model, alternatief, this::cell, "kasstroom" + achter, effecten);
        kasstroom.write(boek);
        new PartijXlsx(model, alternatief, kasstroom, achter).write(boek, getallen);
    }

    private void explain(Worksheet blad) {
        blad.value(0, 0, model.naam());
        blad.style(0, 0).bold().fontSize(14).set();
        blad.value(1, 0, model.fictief() ? "Fictieve gegevens: niets hierin is echt." : model.regio());
        blad.value(2, 0, model.vraag());
        blad.value(3, 0, "Nulalternatief: " + model.nulalternatief());
        for (int i = 0; i < UITLEG.size(); i++)
            blad.value(5 + i, 0, UITLEG.get(i));
        for (int i = 0; i < model.alternatieven().size(); i++)
            blad.value(6 + UITLEG.size() + i, 0,
                    "Alternatief %d: %s".formatted(i + 1, model.alternatieven().get(i).naam()));
        blad.width(0, 120);
    }

    private void input(Worksheet blad) {
        var u = model.uitgangspunten();
        line(blad, 0, "Prijsjaar", u.prijsjaar());
        line(blad, 1, "Basisjaar (jaar 0)", u.basisjaar());
        line(blad, 2, "Horizon in jaren (vast in dit werkblad)", u.horizon());
        line(blad, 3, "Discontovoet", u.discontovoet().voet());
        entry(blad, 3, 1);
        blad.value(4, 0, "Bedragen vallen in hun jaar aan het");
        blad.value(4, 1, JsonReader.name(u.moment()));
        var kop = List.of("Grootheid", "Waarde (gemiddelde)", "Factor naar prijsjaar", "Rekent met", "Eenheid",
                "Prijsjaar", "Status", "Bron");
        for (int k = 0; k < kop.size(); k++) {
            blad.value(FIRST_NUMBER - 2, k, kop.get(k));
            blad.style(FIRST_NUMBER - 2, k).bold().set();
        }
        int rij = FIRST_NUMBER - 1;
        for (var grootheid : model.grootheden())
            if (getallen.codes().contains(grootheid.code()))
                number(blad, rij++, grootheid);
        blad.width(0, 50);
        blad.width(7, 60);
    }

    private static void line(Worksheet blad, int rij, String naam, Number waarde) {
        blad.value(rij, 0, naam);
        blad.value(rij, 1, waarde);
    }

    /** Yellow: here a reader may type. */
    static void entry(Worksheet blad, int rij, int kolom) {
        blad.style(rij, kolom).fillColor("FFF2CC").set();
    }

    private void number(Worksheet blad, int rij, Grootheid grootheid) {
        var code = grootheid.code();
        line(blad, rij, grootheid.naam(), getallen.kans(code).gemiddelde());
        entry(blad, rij, 1);
        blad.value(rij, 2, getallen.factor(code));
        blad.formula(rij, 3, "B%d*C%d".formatted(rij + 1, rij + 1));
        blad.value(rij, 4, grootheid.eenheid());
        if (grootheid.prijsjaar() != null)
            blad.value(rij, 5, grootheid.prijsjaar());
        blad.value(rij, 6, JsonReader.name(grootheid.status()));
        var bron = grootheid.bron();
        if (bron != null)
            blad.value(rij, 7, model.bron(bron).map(Bron::titel).orElse(bron));
        plekken.put(code, "%s!$D$%d".formatted(INVOER, rij + 1));
    }

    /** Where the number stands, or the neutral value when there is none. */
    private String cell(@Nullable String code, double neutraal) {
        if (code == null)
            return literal(neutraal);
        var plek = plekken.get(code);
        if (plek == null)
            throw new IllegalArgumentException("no cell for " + code);
        return plek;
    }

    /** From a number to a cell or a constant. */
    interface Plek {
        String of(@Nullable String code, double neutraal);
    }

    static String literal(double waarde) {
        return waarde == Math.rint(waarde) && Math.abs(waarde) < 1e15
                ? Long.toString((long) waarde)
                : Double.toString(waarde);
    }

    /** Name of a column in a formula: 0 is A. */
    static String column(int kolom) {
        return kolom < 26
                ? String.valueOf((char) ('A' + kolom))
                : column(kolom / 26 - 1) + (char) ('A' + kolom % 26);
    }

    static String sheet(String naam) {
        return "'" + naam + "'!";
    }
}
