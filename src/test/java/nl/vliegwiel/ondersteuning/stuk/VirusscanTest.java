package nl.vliegwiel.ondersteuning.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real clamd where it is installed, with one signature of our own: the standard test file of EICAR, which harms nobody. */
class VirusscanTest {
    // in two halves, so that no scanner takes this source for the file itself
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Test
    void clamd_finds_the_test_file_and_lets_the_others_pass(@TempDir Path map) throws Exception {
        var clamd = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd").map(Path::of)
                .filter(Files::isExecutable).findFirst();
        assumeTrue(clamd.isPresent(), "clamd staat niet op deze machine: deze toets is overgeslagen");
        var socket = map.resolve("clamd.sock");
        var proces = started(clamd.orElseThrow(), map, socket);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(socket));
            var scan = new Virusscan(socket.toString());
            assertThat(scan.aan()).isTrue();
            assertThat(scan.bezwaar(EICAR)).contains(Virusscan.BESMET);
            assertThat(scan.bezwaar("%PDF-1.7 verslag (fictief)".getBytes(StandardCharsets.UTF_8))).isEmpty();
            assertThat(scan.bezwaar(new byte[Stuk.HOOGSTENS])).as("the largest file").isEmpty();
        } finally {
            proces.destroy();
            assertThat(proces.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(new Virusscan(socket.toString()).bezwaar(EICAR)).as("stopped").contains(Virusscan.ONBEREIKBAAR);
    }

    @Test
    void whoever_gives_no_answer_or_another_one_is_refused_and_nothing_waits_for_ever() throws IOException {
        try (var zwijgt = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var scan = new Virusscan("localhost:" + zwijgt.getLocalPort(), Duration.ofMillis(300));
            assertThat(scan.bezwaar(EICAR)).contains(Virusscan.ONBEREIKBAAR);
        }
        try (var vol = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var gesprek = new FutureTask<>(() -> {
                try (var gast = vol.accept()) {
                    gast.getInputStream().readNBytes(10 + 4 + EICAR.length + 4);
                    gast.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes(
                            StandardCharsets.US_ASCII));
                }
                return true;
            });
            Thread.ofVirtual().start(gesprek);
            var scan = new Virusscan("localhost:" + vol.getLocalPort(), Duration.ofSeconds(10));
            assertThat(scan.bezwaar(EICAR)).contains(Virusscan.ONBEREIKBAAR);
        }
    }

    @Test
    void without_an_address_nobody_looks_and_a_file_never_leaves_this_machine() {
        assertThat(new Virusscan("").aan()).isFalse();
        assertThat(new Virusscan("").bezwaar(EICAR)).isEmpty();
        for (var elders : new String[]{"192.0.2.7:3310", "localhost", "localhost:poort", "3310"})
            assertThatThrownBy(() -> new Virusscan(elders)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Process started(Path clamd, Path map, Path socket) throws Exception {
        var handtekeningen = Files.createDirectory(map.resolve("handtekeningen"));
        Files.writeString(handtekeningen.resolve("proef.hsb"), HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(EICAR)) + ":" + EICAR.length
                + ":Vliegwiel.Proef\n");
        var instellingen = map.resolve("clamd.conf");
        Files.writeString(instellingen, "LocalSocket " + socket + "\nDatabaseDirectory " + handtekeningen
                + "\nForeground yes\nStreamMaxLength 25M\n");
        return new ProcessBuilder(clamd.toString(), "--config-file=" + instellingen)
                .redirectErrorStream(true).redirectOutput(map.resolve("clamd.log").toFile()).start();
    }
}
