package nl.vliegwiel.monitor.onderzoek;

import java.util.List;

import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoekskolom;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The form for a new project. onderzoekers: empty when the reader is the researcher. */
public record OnderzoekAanvraagPage(OnderzoekForm form, List<Keuze> onderzoekers, boolean kiest, String laatste,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Onderzoek over " + (form.eenheid().equals("casus") ? "casussen" : "leerlingen") + " aanvragen";
    }

    public List<Keuze> grondslagen() {
        return OnderzoekForm.grondslagen().stream()
                .map(g -> new Keuze(g.getOrDefault("code", ""), g.getOrDefault("naam", ""), g.get("bron"))).toList();
    }

    public List<Onderzoekskolom> kolommen() {
        return Onderzoekskolom.keuze(form.eenheid());
    }

    public static List<Keuze> gewichten() {
        return List.of(new Keuze("1", "Mag grover"), new Keuze("2", "Gewoon"), new Keuze("3", "Liefst precies"));
    }

    /** The weight as the form has it; ordinary when nothing was chosen. */
    public String gewicht(String kolom) {
        String gewicht = form.veld(kolom).gewicht();
        return gewicht.isEmpty() ? "2" : gewicht;
    }
}
