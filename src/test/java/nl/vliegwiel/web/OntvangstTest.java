package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed server left of an upload. */
class OntvangstTest {
    @TempDir
    private Path gegevens;

    @Test
    void half_a_file_of_before_is_gone_after_a_start() throws IOException {
        var map = Files.createDirectory(gegevens.resolve("ontvangst"));
        Files.writeString(map.resolve("upload_1.tmp"), "1001;Mila");
        Ontvangst.emptied(map);
        assertThat(map).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map))).isEqualTo("rwx------");
    }
}
