package nl.vliegwiel.levering.bestand;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

import nl.vliegwiel.web.Geweigerd;

/** One file, or a ZIP with many: read one by one, never whole; names of files inside are never used. */
public final class Bundel {
    private static final long TOTAAL = 4L << 30;

    /** More bytes than one file may have. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads one file. nummer: from 1 in a ZIP, 0 for the only one. */
    @FunctionalInterface
    public interface Deel {
        void read(InputStream inhoud, int nummer) throws IOException;
    }

    private Bundel() {
    }

    /**
     * @param perDeel bytes that one file may have; reading more throws {@link TooLarge}
     * @param hoogstens how many files a ZIP may hold
     * @throws Geweigerd when the file as a whole cannot be read
     */
    public static void read(InputStream bron, long perDeel, int hoogstens, Deel deel) throws IOException {
        var in = new BufferedInputStream(bron, 1 << 16);
        in.mark(4);
        var begin = in.readNBytes(2);
        in.reset();
        if (begin.length == 2 && begin[0] == 'P' && begin[1] == 'K')
            archive(in, perDeel, hoogstens, deel);
        else
            deel.read(new Limited(in, perDeel), 0);
    }

    private static void archive(InputStream in, long perDeel, int hoogstens, Deel deel) throws IOException {
        int nummer = 0;
        long totaal = 0;
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory())
                    continue;
                if (++nummer > hoogstens || totaal > TOTAAL)
                    throw new Geweigerd("Er zit te veel in dit ZIP-bestand. Lever hoogstens "
                            + nl.vliegwiel.web.Nederlands.getal(hoogstens) + " bestanden en 4 GB tegelijk aan.");
                var inhoud = new Limited(zip, perDeel);
                deel.read(inhoud, nummer);
                totaal += inhoud.gelezen;
            }
        } catch (IOException | IllegalArgumentException e) { // the JDK has several for a ZIP that is damaged
            throw new Geweigerd("Dit ZIP-bestand is beschadigd. Maak het opnieuw en kies het nog een keer.");
        }
        if (nummer == 0)
            throw new Geweigerd("Dit ZIP-bestand is leeg of beschadigd. Maak het opnieuw en kies het nog een keer.");
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
            // the next file is behind this one
        }
    }
}
