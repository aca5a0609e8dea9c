package nl.vliegwiel.sturing.dossier;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** One criterium: how it stands over time, and withdrawing it; getypt: the fields as they were typed. */
public record CriteriumPage(Besluitdossier dossier, Criterium criterium, String afspraak, List<Criteria.Stap> stappen,
        Map<String, String> getypt, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return criterium.wat();
    }

    public String veld(String naam) {
        return getypt.getOrDefault(naam, "");
    }

    public List<Keuze> oordelen() {
        return List.of(CriteriumOordeel.values()).stream().map(o -> new Keuze(o.code(), o.woorden())).toList();
    }
}
