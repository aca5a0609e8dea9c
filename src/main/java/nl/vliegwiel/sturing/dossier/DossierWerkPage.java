package nl.vliegwiel.sturing.dossier;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Keeping the file of a question: what must be so, what is said, which papers; getypt: the fields as they were typed. */
public record DossierWerkPage(Besluitdossier dossier, List<Criterium> criteria, List<Indicator> indicatoren,
        List<Besluitdossiers.Partij> partijen, boolean vast, Map<String, String> getypt, Fouten fouten)
        implements
            Page {

    @Override
    public String titel() {
        return "Dossier bijhouden";
    }

    public String veld(String naam) {
        return getypt.getOrDefault(naam, "");
    }

    public List<Keuze> cijfers() {
        return indicatoren.stream().map(i -> new Keuze(i.code(), i.naam())).toList();
    }

    /** What it must reach, in words. */
    public String afspraak(Criterium c) {
        return c.afspraak(indicatoren.stream().filter(i -> i.code().equals(c.indicator())).findFirst().orElse(null));
    }

    /** Parties and bodies, with a letter before each: p for a party, g for a body. */
    public List<Keuze> sprekers() {
        return java.util.stream.Stream
                .concat(partijen().stream().map(p -> new Keuze("p" + p.id(), p.naam())),
                        Gremium.alle().stream().filter(g -> !"besluit".equals(g.doet()))
                                .map(g -> new Keuze("g" + g.code(), g.naam())))
                .toList();
    }

    public List<Keuze> namen() {
        return partijen.stream().map(p -> new Keuze(String.valueOf(p.id()), p.naam())).toList();
    }
}
