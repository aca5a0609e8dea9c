package nl.vliegwiel.leren.gesprek;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Preparing a conversation: which publication, which figures, who is there. */
public record GesprekNieuwPage(Map<String, String> velden, List<Keuze> publicaties, List<Keuze> cijfers,
        Collection<String> gekozen, List<Deelnemers.Soort> soorten, Fouten fouten) implements Page {

    static GesprekNieuwPage of(GesprekForm form, List<Peiling> publications, Indicatoren indicatoren, Fouten fouten) {
        return new GesprekNieuwPage(form.velden(),
                publications.stream()
                        .map(p -> new Keuze(p.sleutel(),
                                "Tot en met " + Nederlands.datum(p.totEnMet()) + ", gepubliceerd "
                                        + (p.klaarOp() == null
                                                ? ""
                                                : Nederlands.datum(Nederlands.dagVan(p.klaarOp())))))
                        .toList(),
                indicatoren.alle().stream().filter(i -> !i.verdeeld())
                        .filter(i -> i.voorop() || form.cijfers().contains(i.code()))
                        .map(i -> new Keuze(i.code(), i.naam())).toList(),
                form.cijfers(), Deelnemers.soorten(), fouten);
    }

    public String getypt(String veld) {
        return velden.getOrDefault(veld, "");
    }

    @Override
    public String titel() {
        return "Gesprek klaarzetten";
    }
}
