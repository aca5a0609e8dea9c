package nl.vliegwiel.ondersteuning.stuk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks for viruses in a file through clamd of ClamAV on this same machine. Without its address nobody looks, and the screen says so. */
@Component
class Virusscan {
    static final String BESMET = "In dit bestand zit een virus. Het is niet bewaard. Vertel het wie het je gaf, en je beheerder";
    static final String ONBEREIKBAAR = "We kunnen nu niet naar virussen zoeken. Er is niets bewaard. Probeer het later opnieuw";
    private static final Logger LOG = LoggerFactory.getLogger(Virusscan.class);
    private static final int CHUNK = 1 << 16;
    private static final int ANSWER = 1000;

    private final @Nullable SocketAddress adres;
    private final Duration geduld;

    /** @param adres localhost:3310 or the path of a socket; empty: nobody looks */
    @Autowired
    Virusscan(@Value("${vliegwiel.virusscan:}") String adres) {
        this(adres, Duration.ofSeconds(20));
    }

    Virusscan(String adres, Duration geduld) {
        this.adres = adres.isBlank() ? null : address(adres.strip());
        this.geduld = geduld;
    }

    boolean aan() {
        return adres != null;
    }

    /** Why this file is not taken; empty when nothing was found, or nobody looks. */
    Optional<String> bezwaar(byte[] inhoud) {
        if (adres == null)
            return Optional.empty();
        String antwoord;
        try {
            antwoord = asked(adres, inhoud);
        } catch (IOException e) {
            LOG.warn("virusscan: clamd antwoordt niet ({})", e.getClass().getSimpleName());
            return Optional.of(ONBEREIKBAAR);
        }
        if (antwoord.endsWith(": OK"))
            return Optional.empty();
        // the name of a signature, or of a limit: nothing about the file
        LOG.warn("virusscan: {}", antwoord.replaceAll("[^\\p{Alnum} .:_()-]", "?"));
        return Optional.of(antwoord.endsWith(" FOUND") ? BESMET : ONBEREIKBAAR);
    }

    /** Closing the channel from here ends a conversation that takes too long. */
    private String asked(SocketAddress waar, byte[] inhoud) throws IOException {
        try (var channel = waar instanceof UnixDomainSocketAddress
                ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            var gesprek = new FutureTask<>(() -> conversation(channel, waar, inhoud));
            Thread.ofVirtual().name("virusscan").start(gesprek);
            return gesprek.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    // clamd(8): zINSTREAM, then chunks each after its length in four bytes, and a length of zero
    private static String conversation(SocketChannel channel, SocketAddress waar, byte[] inhoud) throws IOException {
        channel.connect(waar);
        send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int van = 0; van < inhoud.length; van += CHUNK) {
            int lengte = Math.min(CHUNK, inhoud.length - van);
            send(channel, ByteBuffer.allocate(4).putInt(lengte).flip());
            send(channel, ByteBuffer.wrap(inhoud, van, lengte));
        }
        send(channel, ByteBuffer.allocate(4));
        var antwoord = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(256);
        while (antwoord.size() < ANSWER && channel.read(buffer) >= 0) {
            antwoord.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return antwoord.toString(StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining())
            channel.write(bytes);
    }

    /** A socket of this machine only: the file goes there unenciphered. */
    private static SocketAddress address(String adres) {
        if (adres.startsWith("/"))
            return UnixDomainSocketAddress.of(adres);
        int dubbelepunt = adres.lastIndexOf(':');
        if (dubbelepunt > 0 && adres.substring(dubbelepunt + 1).matches("[0-9]{1,5}")) {
            var socket = new InetSocketAddress(adres.substring(0, dubbelepunt),
                    Integer.parseInt(adres.substring(dubbelepunt + 1)));
            if (socket.getAddress() != null && socket.getAddress().isLoopbackAddress())
                return socket;
        }
        throw new IllegalArgumentException(
                "vliegwiel.virusscan is localhost:poort of het pad van een socket: de virusscan draait op deze machine");
    }
}
