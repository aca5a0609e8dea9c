package nl.vliegwiel.businesscase.wijziging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.IntussenGewijzigdPage;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * Two people who change the same part of a draft: what a colleague made of it beside what was typed.
 *
 * @param labels fields of the form with their question, in the order of the form
 * @param keuzes the options of fields that are chosen, to show them in words
 */
public record Botsing(Map<String, String> labels, Map<String, Collection<Keuze>> keuzes) {

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
        var velden = new ArrayList<IntussenGewijzigdPage.Veld>();
        var verborgen = new TreeMap<>(getypt);
        verborgen.remove("_csrf");
        verborgen.remove("_versie");
        labels.forEach((veld, label) -> {
            String van = words(veld, nu.get(veld));
            String jouw = words(veld, getypt.get(veld));
            if (van.equals(jouw))
                return;
            velden.add(new IntussenGewijzigdPage.Veld(veld, label, van, jouw, van.length() > 60 || jouw.length() > 60));
            verborgen.remove(veld);
        });
        if (!velden.isEmpty())
            throw new IntussenGewijzigd(wie, merk, url, velden, verborgen);
    }

    private String words(String veld, @org.jspecify.annotations.Nullable String waarde) {
        String tekst = Invoer.tekst(waarde);
        return keuzes.getOrDefault(veld, java.util.List.of()).stream().filter(k -> k.waarde().equals(tekst))
                .findFirst().map(Keuze::tekst).orElse(tekst);
    }
}
