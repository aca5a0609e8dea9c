package nl.vliegwiel.levering.ijw;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Bundel;

/** A delivered file: one message, or a ZIP with many. */
final class IjwFile {
    static final long BERICHT = 50L << 20;
    private static final int BERICHTEN = 100_000;

    private IjwFile() {
    }

    /**
     * Hands over each message with its number in the file: from 1 in a ZIP, 0 for the only one.
     *
     * @throws nl.vliegwiel.web.Geweigerd when the file as a whole cannot be read
     */
    static void read(InputStream bron, ObjIntConsumer<IjwBericht> uit, Consumer<Regelfout> fouten)
            throws IOException {
        Bundel.read(bron, BERICHT, BERICHTEN, (inhoud, nummer) -> uit.accept(
                IjwReader.read(inhoud, nummer == 0 ? fouten : f -> fouten.accept(in(nummer, f))), nummer));
    }

    /** The same fault, of this message of the file. */
    static Regelfout in(int nummer, Regelfout f) {
        return new Regelfout(f.regel(), "bericht " + nummer + ", " + f.kolom(), f.gevonden(), f.verwacht());
    }
}
