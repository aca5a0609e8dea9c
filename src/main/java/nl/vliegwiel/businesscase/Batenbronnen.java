package nl.vliegwiel.businesscase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

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
        if (uit == null || op == null)
            return Stream.empty();
        var kop = new Batenbron.Kop(v.sleutel(), studie, v.nummer(), Nederlands.dagVan(op), v.hash());
        var model = berekening.model(v);
        return uit.uitslagen().stream().map(u -> Batenbron.van(kop, model, uit, u));
    }
}
