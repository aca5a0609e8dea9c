package nl.vliegwiel.monitor.onderzoek.bestand;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import de.siegmar.fastcsv.writer.CsvWriter;

/** A table of the same shape with made-up values, drawn from the list of columns alone: to write and try programs before there is a file. */
public final class Proefgegevens {

    private static final int RIJEN = 200;
    private static final int SCHOLEN = 12;
    private static final int LATEST_YEAR = 2025;

    private Proefgegevens() {
    }

    /** @param toeval the same seed gives the same table */
    public static String csv(List<Onderzoekskolom> gekozen, RandomGenerator toeval) {
        var scholen = new ArrayList<String>();
        for (int i = 0; i < SCHOLEN; i++) {
            scholen.add(hex(toeval, 8));
        }
        var uit = new StringWriter();
        try (var csv = CsvWriter.builder().build(uit)) {
            csv.writeRecord(gekozen.stream().map(Onderzoekskolom::kolom).toList());
            for (int rij = 0; rij < RIJEN; rij++) {
                csv.writeRecord(gekozen.stream().map(k -> value(k, scholen, toeval)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toString();
    }

    private static String value(Onderzoekskolom kolom, List<String> scholen, RandomGenerator toeval) {
        if (kolom.waarden().startsWith("code:")) {
            return kolom.isKenmerk() ? scholen.get(toeval.nextInt(scholen.size())) : hex(toeval, 16);
        }
        if (kolom.isMaand()) {
            return "%d-%02d".formatted(LATEST_YEAR - toeval.nextInt(2), 1 + toeval.nextInt(12));
        }
        if (kolom.isGetal()) {
            String[] part = kolom.waarden().split(":");
            int from = Integer.parseInt(part[1]);
            int step = Integer.parseInt(part[3]);
            return String.valueOf(from + step * toeval.nextInt((Integer.parseInt(part[2]) - from) / step + 1));
        }
        String[] waarden = kolom.waarden().split("\\|");
        return waarden[toeval.nextInt(waarden.length)];
    }

    private static String hex(RandomGenerator toeval, int length) {
        return "%016x".formatted(toeval.nextLong()).substring(0, length);
    }
}
