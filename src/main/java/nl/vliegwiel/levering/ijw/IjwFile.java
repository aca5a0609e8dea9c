package nl.vliegwiel.levering.ijw;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.zip.ZipInputStream;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Geweigerd;

/** A delivered file: one message, or a ZIP with many. Read one by one, never whole; names of files inside are never used. */
final class IjwFile {
    static final long BERICHT = 50L << 20;
    private static final long TOTAAL = 4L << 30;
    private static final int BERICHTEN = 100_000;

    /** More bytes than a message may have. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private IjwFile() {
    }

    /**
     * Hands over each message with its number in the file: from 1 in a ZIP, 0 for the only one.
     *
     * @throws Geweigerd when the file as a whole cannot be read
     */
    static void read(InputStream bron, ObjIntConsumer<IjwBericht> uit, Consumer<Regelfout> fouten)
            throws IOException {
        var in = new BufferedInputStream(bron, 1 << 16);
        in.mark(4);
        var begin = in.readNBytes(2);
        in.reset();
        if (begin.length == 2 && begin[0] == 'P' && begin[1] == 'K')
            archive(in, uit, fouten);
        else
            uit.accept(IjwReader.read(new Limited(in, BERICHT), fouten), 0);
    }

    private static void archive(InputStream in, ObjIntConsumer<IjwBericht> uit, Consumer<Regelfout> fouten)
            throws IOException {
        int nummer = 0;
        long totaal = 0;
        try (var zip = new ZipInputStream(in)) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.isDirectory())
                    continue;
                if (++nummer > BERICHTEN || totaal > TOTAAL)
                    throw new Geweigerd(
                            "Er zit te veel in dit ZIP-bestand. Lever hoogstens 100.000 berichten en 4 GB tegelijk aan.");
                int nu = nummer;
                var inhoud = new Limited(zip, BERICHT);
                uit.accept(IjwReader.read(inhoud, f -> fouten.accept(in(nu, f))), nu);
                totaal += inhoud.gelezen;
            }
        } catch (IOException | IllegalArgumentException e) { // the JDK has several for a ZIP that is damaged
            throw new Geweigerd("Dit ZIP-bestand is beschadigd. Maak het opnieuw en kies het nog een keer.");
        }
        if (nummer == 0)
            throw new Geweigerd("Dit ZIP-bestand is leeg of beschadigd. Maak het opnieuw en kies het nog een keer.");
    }

    /** The same fault, of this message of the file. */
    static Regelfout in(int nummer, Regelfout f) {
        return new Regelfout(f.regel(), "bericht " + nummer + ", " + f.kolom(), f.gevonden(), f.verwacht());
    }

    /** No more than so many bytes; closing it leaves what is under it open. */
    private static final class Limited extends FilterInputStream {
        private final long hoogstens;
        private long gelezen;

        Limited(InputStream in, long hoogstens) {
            super(in);
            this.hoogstens = hoogstens;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IOException {
            gelezen += n;
            if (gelezen > hoogstens)
                throw new TooLarge();
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the next message is behind this one
        }
    }
}
