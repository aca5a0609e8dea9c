package nl.vliegwiel.businesscase.rekenen.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;

/**
 * The command line: a model in, a result out, without web server or database. Ends with 0 when computed, 1 when the model has faults, 2 when the question
 * could not be understood or a file could not be read or written.
 */
public final class ModelRun {
    private static final int GOOD = 0;
    private static final int FAULTS = 1;
    private static final int UNCLEAR = 2;
    private static final String HELP = """
            businesscase reken model.json           de doorrekening als JSON
            businesscase reken model.json --kort    alleen de slotsom
            businesscase reken model.json --xlsx uit.xlsx   ook als werkblad met formules
            businesscase toets model.json           alleen nakijken

            --trekkingen 100000   ander aantal trekkingen dan in het model
            --uit uit.json        naar een bestand in plaats van het scherm
            Een streepje in plaats van een bestand leest van de invoer.
            """;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private boolean kort;
    private @Nullable String uit;
    private @Nullable String xlsx;
    private @Nullable Integer trekkingen;
    private final List<String> woorden = new ArrayList<>();

    private ModelRun(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, err, args));
    }

    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return new ModelRun(in, out, err).run(args);
    }

    private int run(String... args) {
        var onbekend = options(args);
        if (onbekend != null || woorden.size() != 2 || !List.of("reken", "toets").contains(woorden.getFirst())) {
            if (onbekend != null)
                err.println("Dit begrijpen we niet: " + onbekend);
            err.print(HELP);
            return UNCLEAR;
        }
        try {
            var model = ModelJson.read(text(woorden.get(1)));
            if (trekkingen != null)
                model = model.with(model.uitgangspunten().withTrekkingen(trekkingen));
            return woorden.getFirst().equals("toets") ? check(model) : compute(model);
        } catch (Afkeuring e) {
            tell(e.bevindingen());
            return FAULTS;
        } catch (IOException | UncheckedIOException e) {
            err.println("Dit bestand kunnen we niet lezen of schrijven: " + e.getMessage());
            return UNCLEAR;
        }
    }

    /** Null, or the word that is not understood. */
    private @Nullable String options(String... args) {
        for (int i = 0; i < args.length; i++) {
            var waarde = i + 1 < args.length ? args[i + 1] : null;
            switch (args[i]) {
                case "--kort" -> kort = true;
                case "--uit", "--xlsx", "--trekkingen" -> {
                    if (waarde == null || !option(args[i], waarde))
                        return args[i];
                    i++;
                }
                default -> {
                    if (args[i].startsWith("--"))
                        return args[i];
                    woorden.add(args[i]);
                }
            }
        }
        return null;
    }

    private boolean option(String naam, String waarde) {
        if (naam.equals("--uit"))
            uit = waarde;
        else if (naam.equals("--xlsx"))
            xlsx = waarde;
        else if (waarde.matches("\\d{1,9}"))
            trekkingen = Integer.parseInt(waarde);
        else
            return false;
        return true;
    }

    private String text(String bestand) throws IOException {
        return bestand.equals("-")
                ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(bestand));
    }

    private int check(Model model) {
        var bevindingen = Rekenaar.toets(model);
        tell(bevindingen);
        boolean fout = bevindingen.stream().anyMatch(Bevinding::fout);
        out.println(fout ? "Het model is niet te berekenen." : "Het model is te berekenen.");
        return fout ? FAULTS : GOOD;
    }

    private int compute(Model model) throws IOException {
        var doorrekening = Rekenaar.reken(model);
        tell(doorrekening.waarschuwingen());
        if (xlsx != null)
            try (var stroom = Files.newOutputStream(Path.of(xlsx))) {
                ModelXlsx.write(model, doorrekening, stroom);
            }
        if (uit != null)
            Files.writeString(Path.of(uit), DoorrekeningJson.write(doorrekening));
        else if (!kort)
            out.println(DoorrekeningJson.write(doorrekening));
        if (kort)
            for (var uitslag : doorrekening.uitslagen()) {
                out.println(uitslag.naam() + ": " + uitslag.slotsom().zin());
                uitslag.slotsom().voorwaarden().forEach(v -> out.println("  " + v));
            }
        return GOOD;
    }

    private void tell(List<Bevinding> bevindingen) {
        for (var bevinding : bevindingen)
            err.println("%s %s: %s".formatted(bevinding.fout() ? "FOUT" : "let op",
                    bevinding.pad().isEmpty() ? "/" : bevinding.pad(), bevinding.zin()));
    }
}
