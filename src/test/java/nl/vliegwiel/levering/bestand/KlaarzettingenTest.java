package nl.vliegwiel.levering.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that wait: unreadable on disk, for one person, for one day. */
class KlaarzettingenTest {
    private static final String TEKST = "Leerlingnummer;Naam\n1001;Mila Donkers\n1002;Sem Verhagen\n";
    private static final Clock NU = Clock.fixed(Instant.parse("2025-03-03T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path gegevens;

    @Test
    void a_waiting_file_is_noise_on_disk_and_only_its_owner_finds_it() throws IOException {
        var klaar = new Klaarzettingen(gegevens, new Random(1), NU);
        var k = receive(klaar, TEKST);
        var pad = gegevens.resolve("klaarzettingen").resolve(k.sleutel());
        assertThat(Files.readString(pad, StandardCharsets.ISO_8859_1)).doesNotContain("Mila", "1001", "Leerling");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pad))).isEqualTo("rw-------");
        assertThat(klaar.find(k.sleutel(), 7)).isPresent();
        assertThat(klaar.find(k.sleutel(), 8)).isEmpty();
        assertThat(klaar.open(k).head(5)).hasSize(2);
        assertThat(k.hash()).hasSize(64);
        assertThat(klaar.isWhole(k)).isTrue();
        Files.write(pad, new byte[]{1}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(klaar.isWhole(k)).as("a byte more on disk").isFalse();
        klaar.delete(k.sleutel());
        assertThat(pad).doesNotExist();
    }

    @Test
    void after_a_day_and_after_a_restart_nothing_is_left() throws IOException {
        var klaar = new Klaarzettingen(gegevens, new Random(1), NU);
        var k = receive(klaar, TEKST);
        var later = new Klaarzettingen(gegevens, new Random(2), Clock.offset(NU, Duration.ofHours(25)));
        assertThat(gegevens.resolve("klaarzettingen")).isEmptyDirectory();
        assertThat(later.find(k.sleutel(), 7)).isEmpty();
    }

    @Test
    void a_file_that_is_refused_leaves_nothing() throws IOException {
        var klaar = new Klaarzettingen(gegevens, new Random(1), NU);
        assertThatThrownBy(() -> receive(klaar, "%PDF-1.7")).hasMessageContaining("pdf");
        assertThat(gegevens.resolve("klaarzettingen")).isEmptyDirectory();
    }

    @Test
    void four_gigabytes_are_refused_on_the_way_and_leave_nothing() throws IOException {
        var klaar = new Klaarzettingen(gegevens, new Random(1), NU);
        assertThatThrownBy(() -> klaar.receive(new Endless(), 7, 1, "verzuim", "x.csv"))
                .isInstanceOf(nl.vliegwiel.web.Geweigerd.class).hasMessageContaining("groter dan 200 MB");
        assertThat(gegevens.resolve("klaarzettingen")).isEmptyDirectory();
    }

    /** A file that goes on to four gigabytes. */
    private static final class Endless extends InputStream {
        private static final byte[] REGEL = "1001;3-3-2025;1;A\n".getBytes(StandardCharsets.UTF_8);
        private long gelezen;

        @Override
        public int read() {
            return gelezen > 4L << 30 ? -1 : REGEL[(int) (gelezen++ % REGEL.length)];
        }

        @Override
        public int read(byte[] in, int van, int hoeveel) {
            if (gelezen > 4L << 30)
                return -1;
            for (int i = 0; i < hoeveel; i++)
                in[van + i] = (byte) read();
            return hoeveel;
        }
    }

    private static Klaarzetting receive(Klaarzettingen klaar, String tekst) throws IOException {
        return klaar.receive(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), 7, 1, "leerlingen",
                "x.csv");
    }
}
