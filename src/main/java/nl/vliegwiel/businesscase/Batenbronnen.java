package nl.vliegwiel.businesscase;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studie;
import nl.vliegwiel.businesscase.studie.Studies;
import nl.vliegwiel.businesscase.studie.Versie;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.web.Nederlands;

/** The stored results of fixed versions, as this reader may see them; nothing is computed anew. */
@Component
public class Batenbronnen {
    private final Studies studies;
    private final Versies versies;
    private final Berekening berekening;

    Batenbronnen(Studies studies, Versies versies, Berekening berekening) {
        this.studies = studies;
        this.versies = versies;
        this.berekening = berekening;
    }

    /** The last fixed first. */
    public List<Batenbron> list() {
        var namen = studies.list().stream().collect(Collectors.toMap(Studie::id, Studie::naam));
        return versies.fixed().stream().flatMap(v -> of(v, namen.getOrDefault(v.studieId(), "kosten en baten")))
                .toList();
    }

    public Optional<Batenbron> find(String sleutel) {
        return list().stream().filter(b -> b.sleutel().equals(sleutel)).findFirst();
    }

    private Stream<Batenbron> of(Versie v, String studie) {
        var uit = berekening.uitkomst(v);
        var op = v.vastgesteldOp();
        return uit == null || op == null
                ? Stream.empty()
                : uit.uitslagen().stream().map(u -> source(v, studie, op, uit, u));
    }

    private static Batenbron source(Versie v, String studie, OffsetDateTime op, Doorrekening uit, Uitslag u) {
        var punten = uit.uitgangspunten();
        var o = u.onzekerheid();
        return new Batenbron(v.sleutel() + "." + u.code(), studie, v.nummer(), Nederlands.dagVan(op), u.naam(),
                u.slotsom().zin() + " Saldo " + Bedragen.saldo(o.gemiddelde()) + ", in 9 van de 10 berekeningen "
                        + Bedragen.tussen(o.p05(), o.p95()) + ".",
                v.hash(), punten.basisjaar(), punten.prijsjaar(), punten.horizon(),
                BigDecimal.valueOf(punten.discontovoet().voet()).movePointRight(2),
                u.partijen().stream()
                        .map(p -> new Batenbron.Partijbaat(p.code(), p.naam(), BigDecimal.valueOf(p.baten())))
                        .toList());
    }
}
