package nl.vliegwiel.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the browser keeps under a name, and does not show. */
public final class Download {

    private Download() {
    }

    public static ResponseEntity<byte[]> of(String naam, MediaType type, byte[] inhoud) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }
}
