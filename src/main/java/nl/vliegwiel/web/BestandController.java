package nl.vliegwiel.web;

import java.time.Duration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;

/** Stylesheet, script, letters and pictures. Whatever has a hash or a version in its name may be kept for a year. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
class BestandController {
    private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Bestanden bestanden;

    BestandController(Bestanden bestanden) {
        this.bestanden = bestanden;
    }

    @GetMapping("/static/vliegwiel-{hash:[0-9a-f]+}.css")
    ResponseEntity<byte[]> stijl(@PathVariable String hash) {
        return bundel(bestanden.stijl(), hash, "text/css;charset=UTF-8");
    }

    @GetMapping("/static/vliegwiel-{hash:[0-9a-f]+}.js")
    ResponseEntity<byte[]> script(@PathVariable String hash) {
        return bundel(bestanden.script(), hash, "text/javascript;charset=UTF-8");
    }

    @GetMapping("/static/letters/{naam:[a-z0-9.-]+}.woff2")
    ResponseEntity<Resource> letter(@PathVariable String naam) {
        return file("static/letters/" + naam + ".woff2", "font/woff2", YEAR);
    }

    @GetMapping({"/static/logo.svg", "/favicon.ico"})
    ResponseEntity<Resource> logo() {
        return file("static/logo.svg", "image/svg+xml", CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    /** An address of an older build answers with what there is now, but is not kept under the old name. */
    private static ResponseEntity<byte[]> bundel(Bestanden.Bundel bundel, String hash, String type) {
        var cache = bundel.adres().contains(hash) ? YEAR : CacheControl.noCache();
        return ResponseEntity.ok().cacheControl(cache).contentType(MediaType.parseMediaType(type))
                .body(bundel.inhoud());
    }

    private static ResponseEntity<Resource> file(String pad, String type, CacheControl cache) {
        Resource resource = new ClassPathResource(pad);
        if (!resource.exists())
            throw new NietGevonden();
        return ResponseEntity.ok().cacheControl(cache).contentType(MediaType.parseMediaType(type)).body(resource);
    }
}
