package nl.vliegwiel.businesscase.wijziging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * Two people who change the same part of a draft: what a colleague made of it beside what was typed.
 *
 * @param labels fields of the form with their question, in the order of the form
 * @param keuzes the options of fields that are chosen, to show them in words
 */
public record Botsing(Map<String, String> labels, Map<String, Collection<Keuze>> keuzes) {
    private static final int LANG = 60;

    public Botsing {
        labels = new LinkedHashMap<>(labels);
        keuzes = Map.copyOf(keuzes);
    }

    /**
     * Lets the form go on when it began with what stands there now, or says the same.
     *
     * @param merk of the part as it stands now
     * @throws IntussenGewijzigd with both versions
     */
    public void controle(String wie, long merk, String url, Map<String, String> nu, Map<String, String> getypt) {
        if (Modelwijzigingen.zelfde(getypt, merk))
            return;
        var botsing = new IntussenGewijzigd(wie, merk, url);
        labels.forEach((veld, label) -> {
            String van = Invoer.tekst(nu.get(veld));
            if (keuzes.containsKey(veld))
                botsing.keuze(veld, label, van, keuzes.getOrDefault(veld, List.of()));
            else if (van.length() > LANG || Invoer.tekst(getypt.get(veld)).length() > LANG)
                botsing.lang(veld, label, van);
            else
                botsing.veld(veld, label, van);
        });
        if (labels.keySet().stream().anyMatch(v -> !Invoer.tekst(nu.get(v)).equals(Invoer.tekst(getypt.get(v)))))
            throw botsing;
    }
}
