package nl.vliegwiel.levering.bestand;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;

/**
 * Files that wait, in {@code gegevens/klaarzettingen}: encrypted with a key that exists only in the memory of this
 * process, so that a restart makes whatever is left unreadable; what is left is deleted at the start.
 */
@Component
public class Klaarzettingen {
    public static final long HOOGSTENS = 200L << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Klaarzettingen.class);
    private static final Duration HOUDBAAR = Duration.ofHours(24);

    private record Bewaard(Klaarzetting klaarzetting, Path pad, byte[] geheim) {
    }

    private final Map<String, Bewaard> bewaard = new ConcurrentHashMap<>();
    private final Path map;
    private final RandomGenerator random;
    private final Clock clock;

    Klaarzettingen(@Value("${vliegwiel.gegevens:gegevens}") Path gegevens, RandomGenerator random, Clock clock)
            throws IOException {
        this.map = gegevens.toAbsolutePath().resolve("klaarzettingen");
        this.random = random;
        this.clock = clock;
        createFolder();
        try (var oud = Files.list(map)) {
            for (var pad : oud.toList())
                Files.delete(pad);
        }
    }

    /**
     * Receives a file in one pass: encrypts, hashes and finds out how it is written.
     *
     * @throws Geweigerd with what the file is and what to do, when it is no CSV; then nothing is kept
     */
    public Klaarzetting receive(InputStream in, long accountId, long schoolId, String soort, String bestandsnaam)
            throws IOException {
        return receive(in, accountId, schoolId, 0, soort, bestandsnaam);
    }

    /** The same, of a gemeente: XML, or a ZIP with XML. */
    public Klaarzetting receiveOfGemeente(InputStream in, long accountId, long gemeenteId, String soort,
            String bestandsnaam) throws IOException {
        return receive(in, accountId, 0, gemeenteId, soort, bestandsnaam);
    }

    /** The same, of nobody in particular: what DUO or CBS published. */
    public Klaarzetting receiveOfRegio(InputStream in, long accountId, String soort, String bestandsnaam)
            throws IOException {
        return receive(in, accountId, 0, 0, soort, bestandsnaam);
    }

    /** What reads a file that waits. */
    @FunctionalInterface
    public interface Lezing<T> {
        T read() throws IOException;
    }

    /** Reads this file; one that is refused as a whole does not go on waiting. */
    public <T> T read(Klaarzetting k, Lezing<T> lezing) throws IOException {
        try {
            return lezing.read();
        } catch (Geweigerd e) {
            delete(k.sleutel());
            throw e;
        }
    }

    private Klaarzetting receive(InputStream in, long accountId, long schoolId, long gemeenteId, String soort,
            String bestandsnaam) throws IOException {
        String sleutel = HexFormat.of().formatHex(bytes(16));
        byte[] geheim = bytes(32);
        Path pad = map.resolve(sleutel);
        boolean klaar = false;
        try {
            var begin = new ByteArrayOutputStream();
            var utf8 = new Utf8Check();
            var digest = new DigestInputStream(in, sha256());
            long bytes = 0;
            createFolder();
            Files.createFile(pad, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = new CipherOutputStream(Files.newOutputStream(pad, StandardOpenOption.WRITE),
                    cipher(Cipher.ENCRYPT_MODE, geheim))) {
                var buffer = new byte[1 << 16];
                for (int n = digest.read(buffer); n >= 0; n = digest.read(buffer)) {
                    bytes += n;
                    if (bytes > HOOGSTENS)
                        throw new Geweigerd(
                                "Dit bestand is groter dan 200 MB. Deel het in tweeën, bijvoorbeeld per half jaar.");
                    begin.write(buffer, 0, Math.min(n, Math.max(0, Bestandsvorm.BEGIN - begin.size())));
                    utf8.add(buffer, n);
                    out.write(buffer, 0, n);
                }
            }
            var vorm = Bestandsvorm.of(soort, begin.toByteArray(), utf8.isValid());
            var klaarzetting = new Klaarzetting(sleutel, accountId, schoolId, gemeenteId, soort, bestandsnaam,
                    digest.getMessageDigest().digest(), bytes, vorm, clock.instant());
            bewaard.put(sleutel, new Bewaard(klaarzetting, pad, geheim));
            klaar = true;
            return klaarzetting;
        } finally {
            if (!klaar)
                Files.deleteIfExists(pad);
        }
    }

    /** The file that this person put ready; empty when it is another's, gone or unknown. */
    public Optional<Klaarzetting> find(String sleutel, long accountId) {
        return Optional.ofNullable(bewaard.get(sleutel)).filter(b -> fresh(b)).map(Bewaard::klaarzetting)
                .filter(k -> k.accountId() == accountId);
    }

    /** The file that the reader of this request put ready for a school or gemeente where the reader still works. */
    public Klaarzetting ofReader(String sleutel) {
        var lezer = Lezer.nu();
        return find(sleutel, lezer.accountId()).filter(k -> isOf(k, lezer)).orElseThrow(NietGevonden::new);
    }

    private static boolean isOf(Klaarzetting k, Lezer lezer) {
        if (k.isVanRegio())
            return lezer.heeftRol("beheerder", "beleid");
        return k.gemeenteId() == 0
                ? lezer.scholen().contains(k.schoolId())
                : lezer.organisaties().contains(k.gemeenteId());
    }

    /** The same, of a school or a gemeente. */
    public Klaarzetting ofPartner(String sleutel) {
        var k = ofReader(sleutel);
        if (k.isVanRegio())
            throw new NietGevonden();
        return k;
    }

    /** The same, of a school only. */
    public Klaarzetting ofSchool(String sleutel) {
        var k = ofReader(sleutel);
        if (k.schoolId() == 0)
            throw new NietGevonden();
        return k;
    }

    /** The same, of the region only. */
    public Klaarzetting ofRegio(String sleutel) {
        var k = ofReader(sleutel);
        if (!k.isVanRegio())
            throw new NietGevonden();
        return k;
    }

    /** All that wait for this person, the newest first. */
    public List<Klaarzetting> list(long accountId) {
        return bewaard.values().stream().filter(b -> fresh(b)).map(Bewaard::klaarzetting)
                .filter(k -> k.accountId() == accountId).sorted(Comparator.comparing(Klaarzetting::op).reversed())
                .toList();
    }

    /** The rows of the file. */
    public CsvFile open(Klaarzetting k) {
        return new CsvFile(() -> stream(k), k.vorm());
    }

    /** Reads the file once for the hash; false when the bytes on disk are not the ones that came. */
    public boolean isWhole(Klaarzetting k) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(stream(k), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return MessageDigest.isEqual(digest.digest(), k.sha256());
    }

    public void delete(String sleutel) {
        var weg = bewaard.remove(sleutel);
        if (weg != null)
            delete(weg);
    }

    @Scheduled(fixedDelay = 600_000)
    void sweep() {
        bewaard.values().stream().filter(b -> !fresh(b)).forEach(b -> delete(b.klaarzetting().sleutel()));
    }

    private void createFolder() throws IOException {
        Files.createDirectories(map,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** The bytes of the file as they came. */
    public InputStream stream(Klaarzetting k) throws IOException {
        var b = bewaard.get(k.sleutel());
        if (b == null)
            throw new Geweigerd("Dit bestand wacht niet meer. Kies het opnieuw.");
        return new BufferedInputStream(
                new CipherInputStream(Files.newInputStream(b.pad()), cipher(Cipher.DECRYPT_MODE, b.geheim())), 1 << 16);
    }

    private boolean fresh(Bewaard b) {
        return b.klaarzetting().op().plus(HOUDBAAR).isAfter(clock.instant());
    }

    private static void delete(Bewaard b) {
        try {
            Files.deleteIfExists(b.pad());
        } catch (IOException e) {
            LOG.warn("Een klaargezet bestand kon niet weg: {}", e.getClass().getSimpleName());
        }
    }

    private byte[] bytes(int aantal) {
        var bytes = new byte[aantal];
        random.nextBytes(bytes);
        return bytes;
    }

    // Each file has a key of its own that is used once, so that a fixed counter is safe.
    private static Cipher cipher(int mode, byte[] geheim) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(geheim, "AES"), new IvParameterSpec(new byte[16]));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether bytes that come in pieces are valid UTF-8. Text in another encoding with one accent in it never is. */
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer chars = CharBuffer.allocate(1 << 17);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private boolean valid = true;

        void add(byte[] bytes, int n) {
            if (!valid)
                return;
            var all = ByteBuffer.allocate(rest.remaining() + n).put(rest).put(bytes, 0, n).flip();
            chars.clear();
            valid = !decoder.decode(all, chars, false).isError();
            rest = all.slice();
        }

        boolean isValid() {
            return valid && !rest.hasRemaining();
        }
    }
}
