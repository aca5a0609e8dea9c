package nl.vliegwiel.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.bekostiging.profijt.Baten;
import nl.vliegwiel.businesscase.Batenbron;
import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.bestand.DoorrekeningJson;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** The fictional study, computed while the region loads: its two versions, and the gains that the fictional funding takes over. */
final class Demostudie {
    private static final String NAAM = "Jeugd- en schoolteam op alle scholen";

    private Demostudie() {
    }

    /** A first version, and a draft in which a coach costs more; the gains of the first go to the funding of the next school year. */
    static void load(Connection con, LocalDate vandaag) throws SQLException, IOException {
        int beginjaar = vandaag.minusMonths(7).getYear() + 1;
        var eerste = begun(ModelJson
                .read(new ClassPathResource("demo/businesscase.json").getContentAsString(StandardCharsets.UTF_8)),
                beginjaar);
        var tweede = eerste.withGrootheden(eerste.grootheden().stream()
                .map(g -> g.code().equals("prijs-fte") ? g.with(new Verdeling.Driehoek(84_000, 91_000, 99_000)) : g)
                .toList());
        try (var s = con.createStatement()) {
            s.execute("create temp table doorrekening"
                    + " (nummer int, model text, uitkomst text, motor text, zaad bigint, baten jsonb)");
        }
        try (var s = con.prepareStatement("insert into pg_temp.doorrekening values (?, ?, ?, ?, ?, ?::jsonb)")) {
            for (var model : List.of(eerste, tweede)) {
                var uit = Rekenaar.reken(model);
                var tekst = ModelJson.write(model);
                var kop = new Batenbron.Kop("", NAAM, 1, vandaag.minusDays(60), hash(tekst));
                s.setInt(1, model.equals(eerste) ? 1 : 2);
                s.setString(2, tekst);
                s.setString(3, DoorrekeningJson.write(uit));
                s.setString(4, uit.rekenversie());
                s.setLong(5, model.uitgangspunten().zaad());
                s.setString(6, new JsonMapper().writeValueAsString(
                        Baten.van(Batenbron.van(kop, model, uit, uit.uitslagen().getFirst()), beginjaar)));
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    /** Its first year is that of the funding. */
    private static Model begun(Model model, int beginjaar) {
        var u = model.uitgangspunten();
        return model.with(new Uitgangspunten(u.prijsjaar(), beginjaar, u.horizon(), u.discontovoet(),
                u.gevoeligheid(), u.moment(), u.zaad(), u.trekkingen(), u.totNauwkeurig()));
    }

    private static String hash(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
