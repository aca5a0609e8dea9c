package nl.vliegwiel.monitor.onderzoek.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret that is gone takes all that was made with it along. */
class ProjectsleutelTest {

    private static final byte[] TEXT = "gegevens".getBytes(StandardCharsets.UTF_8);
    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path map;

    @Test
    void each_project_has_its_own_and_only_it_reads_its_file() {
        var sleutels = new Projectsleutels("", map);
        var een = sleutels.made("00000000000000aa");
        byte[] stored = een.enciphered(TEXT, "bestand-1", random);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("gegevens");
        assertThat(sleutels.find("00000000000000aa").orElseThrow().deciphered(stored, "bestand-1")).isEqualTo(TEXT);
        var ander = sleutels.made("00000000000000bb");
        assertThatThrownBy(() -> ander.deciphered(stored, "bestand-1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> een.deciphered(stored, "bestand-2")).isInstanceOf(IllegalStateException.class);
        assertThat(een.pseudoniemen().binnenste()).isNotEqualTo(ander.pseudoniemen().binnenste());
        assertThat(een.pseudoniemen().key()).isEqualTo(sleutels.made("00000000000000aa").pseudoniemen().key());
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sleutel = new Projectsleutels("", map).made("00000000000000cc");
        byte[] stored = sleutel.enciphered(TEXT, "x", random);
        stored[stored.length - 1] ^= 1;
        assertThatThrownBy(() -> sleutel.deciphered(stored, "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_its_destruction_nothing_can_be_read_and_only_its_owner_could_before() throws Exception {
        var sleutels = new Projectsleutels("", map);
        byte[] stored = sleutels.made("00000000000000dd").enciphered(TEXT, "x", random);
        var file = map.resolve("sleutels/onderzoek/00000000000000dd.key");
        assertThat(Files.getPosixFilePermissions(file)).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ",
                "OWNER_WRITE");
        sleutels.destroyed("00000000000000dd");
        sleutels.destroyed("00000000000000dd");
        assertThat(sleutels.find("00000000000000dd")).isEmpty();
        var again = sleutels.made("00000000000000dd");
        assertThatThrownBy(() -> again.deciphered(stored, "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sleutels.made("../../weg")).isInstanceOf(IllegalArgumentException.class);
    }
}
