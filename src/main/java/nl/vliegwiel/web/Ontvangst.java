package nl.vliegwiel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jakarta.servlet.MultipartConfigElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/**
 * Where the server puts a file while it comes in: {@code gegevens/ontvangst}, for nobody else to read. The server
 * deletes it at the end of the request; what a killed server left is deleted at the next start.
 */
@Configuration(proxyBeanMethods = false)
class Ontvangst {

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties instellingen,
            @Value("${vliegwiel.gegevens:gegevens}") Path gegevens) throws IOException {
        instellingen.setLocation(emptied(gegevens.toAbsolutePath().resolve("ontvangst")).toString());
        return instellingen.createMultipartConfig();
    }

    static Path emptied(Path map) throws IOException {
        FileSystemUtils.deleteRecursively(map);
        return Files.createDirectories(map,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
