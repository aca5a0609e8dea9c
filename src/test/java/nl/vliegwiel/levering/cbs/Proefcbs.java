package nl.vliegwiel.levering.cbs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that answers as CBS does with the parts of one table; a part that is empty is not there. Fictieve gegevens. */
public final class Proefcbs implements AutoCloseable {
    public final Map<String, String> delen = new ConcurrentHashMap<>();
    private final HttpServer server;

    public Proefcbs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", vraag -> {
            String deel = vraag.getRequestURI().getPath().replaceAll(".*/", "");
            byte[] bytes = delen.getOrDefault(deel, "").getBytes(StandardCharsets.UTF_8);
            vraag.sendResponseHeaders(bytes.length == 0 ? 503 : 200, bytes.length == 0 ? -1 : bytes.length);
            vraag.getResponseBody().write(bytes);
            vraag.close();
        });
        server.start();
    }

    public CbsClient client() {
        return new CbsClient("http://127.0.0.1:" + server.getAddress().getPort(), JsonMapper.builder().build());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
