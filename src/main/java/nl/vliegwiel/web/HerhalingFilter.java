package nl.vliegwiel.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.regex.Pattern;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import nl.vliegwiel.toegang.Acteur;

/**
 * A repeated write does not double: with the same Idempotency-Key the first answer comes again for a day. What was refused did nothing and is
 * not kept. Bodies are hashed as they pass, never held.
 */
@Component
class HerhalingFilter extends OncePerRequestFilter {

    private static final String KOP = "Idempotency-Key";
    private static final Pattern GOED = Pattern.compile("[!-~]{8,100}");

    private final Herhalingen herhalingen;

    HerhalingFilter(Herhalingen herhalingen) {
        this.herhalingen = herhalingen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ApiVersie.PAD) || !"POST".equals(request.getMethod())
                || request.getHeader(KOP) == null || Acteur.nu().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = Objects.requireNonNull(request.getHeader(KOP));
        if (!GOED.matcher(key).matches())
            problem(response, HttpStatus.BAD_REQUEST, "Geef als Idempotency-Key 8 tot 100 tekens zonder spatie.");
        else if (herhalingen.begonnen(key))
            first(key, new Gelezen(request), response, chain);
        else
            again(herhalingen.find(key).orElse(new Herhaling(null, 0, null, null, null)), new Gelezen(request),
                    response);
    }

    private void first(String key, Gelezen request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, kept);
            done = HttpStatus.valueOf(kept.getStatus()).is2xxSuccessful();
            if (done)
                herhalingen.afgerond(key, new Herhaling(request.hash(), kept.getStatus(),
                        kept.getHeader(HttpHeaders.LOCATION), kept.getContentType(), kept.getContentAsByteArray()));
        } finally {
            if (!done)
                herhalingen.delete(key);
        }
        kept.copyBodyToResponse();
    }

    private static void again(Herhaling before, Gelezen request, HttpServletResponse response) throws IOException {
        if (before.bezig()) {
            problem(response, HttpStatus.CONFLICT,
                    "Deze vraag loopt nog, of brak af. Kijk eerst of hij is uitgevoerd.");
        } else if (!before.gelijk(request.hash())) {
            problem(response, HttpStatus.UNPROCESSABLE_CONTENT,
                    "Deze Idempotency-Key hoort bij een andere vraag. Geef elke vraag een eigen sleutel.");
        } else {
            response.setStatus(before.status());
            response.setHeader("Idempotent-Replayed", "true");
            if (before.plaats() != null)
                response.setHeader(HttpHeaders.LOCATION, before.plaats());
            response.setContentType(before.soort());
            response.getOutputStream().write(Objects.requireNonNullElse(before.antwoord(), new byte[0]));
        }
    }

    private static void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("{\"title\":\"Idempotency-Key\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status.value(), detail));
    }

    /** A request whose body is hashed while the controller reads it. */
    private static final class Gelezen extends HttpServletRequestWrapper {

        private final MessageDigest digest;
        private final ServletInputStream body;

        Gelezen(HttpServletRequest request) throws IOException {
            super(request);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            digest.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            body = new Body(request.getInputStream(), digest);
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }

        /** Reads what nobody read yet. */
        byte[] hash() throws IOException {
            body.transferTo(OutputStream.nullOutputStream());
            return digest.digest();
        }
    }

    /** The stream of the container with a hash beside it. */
    private static final class Body extends ServletInputStream {

        private final ServletInputStream real;
        private final DigestInputStream in;

        Body(ServletInputStream real, MessageDigest digest) {
            this.real = real;
            this.in = new DigestInputStream(real, digest);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return in.read(bytes, from, length);
        }

        @Override
        public boolean isFinished() {
            return real.isFinished();
        }

        @Override
        public boolean isReady() {
            return real.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            real.setReadListener(listener);
        }
    }
}
