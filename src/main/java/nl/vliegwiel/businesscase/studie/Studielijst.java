package nl.vliegwiel.businesscase.studie;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.web.Nederlands;

/** Every study with what its newest version says. */
@Component
class Studielijst {
    private static final int HOOGSTENS = 5;

    private final Studies studies;
    private final Versies versies;
    private final Berekening berekening;
    private final Installatie installatie;

    Studielijst(Studies studies, Versies versies, Berekening berekening, Installatie installatie) {
        this.studies = studies;
        this.versies = versies;
        this.berekening = berekening;
        this.installatie = installatie;
    }

    String regio() {
        return installatie.stand().regio();
    }

    List<StudiesPage.Rij> rijen() {
        var nieuwste = versies.newest().stream().collect(Collectors.toMap(Versie::studieId, v -> v));
        return studies.list().stream().flatMap(s -> Stream.ofNullable(nieuwste.get(s.id())).map(v -> row(s, v)))
                .toList();
    }

    private StudiesPage.Rij row(Studie studie, Versie v) {
        var model = berekening.model(v);
        var uit = berekening.uitkomst(v);
        var vast = v.vastgesteldOp();
        String wanneer = vast == null
                ? "Begonnen op " + Nederlands.datum(Nederlands.dagVan(v.gemaaktOp()))
                : "Vastgesteld op " + Nederlands.datum(Nederlands.dagVan(vast));
        String url = "/kosten-en-baten/" + studie.sleutel() + "/versies/" + v.nummer();
        if (uit == null)
            return new StudiesPage.Rij(studie.naam(), url, v.label(), v.concept(), wanneer, null, null, null, 0,
                    model.fictief(), model.vraag());
        var eerste = uit.uitslagen().getFirst();
        var o = eerste.onzekerheid();
        return new StudiesPage.Rij(studie.naam(), url, v.label(), v.concept(), wanneer, eerste.slotsom().zin(),
                Bedragen.saldo(o.gemiddelde()), Bedragen.tussen(o.p05(), o.p95()), eerste.pmposten().size(),
                model.fictief(), model.vraag());
    }

    /** The first faults of a file, each with its place, in one field. */
    static String zinnen(List<Bevinding> bevindingen) {
        var fouten = bevindingen.stream().filter(Bevinding::fout).toList();
        String zin = fouten.stream().limit(HOOGSTENS).map(b -> b.pad().isEmpty() ? b.zin() : b.pad() + ": " + b.zin())
                .collect(Collectors.joining(" "));
        return fouten.size() <= HOOGSTENS ? zin : zin + " En nog " + (fouten.size() - HOOGSTENS) + " andere fouten.";
    }
}
