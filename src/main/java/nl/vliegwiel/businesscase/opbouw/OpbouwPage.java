package nl.vliegwiel.businesscase.opbouw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Page;

/** What a version is made of, per alternative and for all of them, each with what the check says of it. */
public record OpbouwPage(Studiekop kop, List<Deel> alternatieven, List<Rij> partijen, List<Rij> samenhangen)
        implements
            Page {

    /** One alternative with its effects, costs and transfers. */
    public record Deel(String code, String naam, String zin, List<Rij> effecten, List<Rij> kosten,
            List<Rij> overdrachten, List<String> zinnen) {
    }

    /**
     * One part with the address of its form.
     *
     * @param url null when it has no form
     * @param bedrag present value; null when there is no result
     * @param weg may it be taken out
     * @param zinnen what the check says of it
     */
    public record Rij(String id, @Nullable String url, String naam, String zin, @Nullable String bedrag, boolean weg,
            long merk, List<String> zinnen) {
    }

    static OpbouwPage of(Studiekop kop, @Nullable Doorrekening d, List<Bevinding> bevindingen) {
        var m = kop.model();
        var delen = new ArrayList<Deel>();
        for (int i = 0; i < m.alternatieven().size(); i++) {
            var uitslag = d == null ? null : d.uitslagen().get(i);
            delen.add(part(kop, m.alternatieven().get(i), "/alternatieven/" + i, uitslag, bevindingen));
        }
        return new OpbouwPage(kop, delen,
                m.partijen().stream().map(p -> new Rij("p-" + p.code(), kop.url() + "/partijen/" + p.code(), p.naam(),
                        Modelzin.partij(p), null, StudiePartijForm.gebruik(m, p).isEmpty() && m.partijen().size() > 1,
                        ModelJson.merk(p), List.of())).toList(),
                IntStream.range(0, m.samenhangen().size()).mapToObj(i -> group(kop, m, i, bevindingen)).toList());
    }

    private static Rij group(Studiekop kop, Model m, int i, List<Bevinding> bevindingen) {
        var s = m.samenhangen().get(i);
        return new Rij("s-" + (i + 1), kop.url() + "/samenhangen/" + (i + 1), s.naam(), Modelzin.samenhang(m, s),
                null, true, ModelJson.merk(s), sentences(bevindingen, "/samenhangen/" + i));
    }

    private static Deel part(Studiekop kop, Alternatief a, String pad, @Nullable Uitslag uitslag,
            List<Bevinding> bevindingen) {
        var m = kop.model();
        var effecten = new ArrayList<Rij>();
        for (int i = 0; i < a.effecten().size(); i++) {
            var e = a.effecten().get(i);
            effecten.add(new Rij("e-" + a.code() + "-" + e.code(),
                    kop.url() + "/effecten/" + a.code() + "/" + e.code(), e.naam(), Modelzin.effect(m, e),
                    uitslag == null ? null : Bedragen.saldo(uitslag.effecten().get(i).contant()), true,
                    ModelJson.merk(e), sentences(bevindingen, pad + "/effecten/" + i)));
        }
        var kosten = new ArrayList<Rij>();
        for (int i = 0; i < a.kosten().size(); i++) {
            var k = a.kosten().get(i);
            kosten.add(new Rij("k-" + a.code() + "-" + k.code(), kop.url() + "/kosten/" + a.code() + "/" + k.code(),
                    k.naam(), Modelzin.kosten(m, k),
                    uitslag == null ? null : Bedragen.saldo(-uitslag.kosten().get(i).contant()), true,
                    ModelJson.merk(k), sentences(bevindingen, pad + "/kosten/" + i)));
        }
        var overdrachten = new ArrayList<Rij>();
        for (int i = 0; i < a.overdrachten().size(); i++) {
            var o = a.overdrachten().get(i);
            overdrachten.add(new Rij("o-" + a.code() + "-" + o.code(),
                    kop.url() + "/overdrachten/" + a.code() + "/" + o.code(), o.naam(), Modelzin.overdracht(m, o),
                    null, true, ModelJson.merk(o), sentences(bevindingen, pad + "/overdrachten/" + i)));
        }
        return new Deel(a.code(), a.naam(), Modelzin.alternatief(a), effecten, kosten, overdrachten,
                bevindingen.stream().filter(b -> b.pad().equals(pad) || b.pad().equals(pad + "/kosten")
                        || b.pad().startsWith(pad + "/cohorten")).map(Bevinding::zin).toList());
    }

    /** What the check says of this place and of all below it. */
    private static List<String> sentences(List<Bevinding> bevindingen, String pad) {
        return bevindingen.stream().filter(b -> b.pad().equals(pad) || b.pad().startsWith(pad + "/"))
                .map(Bevinding::zin).distinct().toList();
    }

    @Override
    public String titel() {
        return "Opbouw van " + kop.studie().naam();
    }
}
