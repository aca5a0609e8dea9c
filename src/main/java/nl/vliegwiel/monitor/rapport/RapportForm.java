package nl.vliegwiel.monitor.rapport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What is typed for a report.
 *
 * @param peiling key of the publication
 * @param lezingen indicator → how it is read
 * @param citaten  keys of what others wrote beside a figure, to take over
 * @param na       key of the report that this one is made after; empty: none
 */
public record RapportForm(String titel, String voor, String soort, String peiling, List<String> indicatoren,
        String inleiding, String slot, Map<String, String> lezingen, List<String> citaten, String na) {

    private static final int READING = 2000;
    private static final int TEXT = 4000;

    static RapportForm leeg(List<String> indicatoren) {
        return new RapportForm("", "", "bestuur", "", indicatoren, "", "", Map.of(), List.of(), "");
    }

    static RapportForm of(Rapportsjabloon sjabloon, List<String> indicatoren) {
        return new RapportForm(sjabloon.titel(), sjabloon.voor(), sjabloon.soort(), "", indicatoren,
                sjabloon.inleiding(), sjabloon.slot(), Map.of(), List.of(), "");
    }

    /** The same report once more, about other figures in time. */
    static RapportForm na(Rapport rapport, List<Rapportdeel> delen) {
        return new RapportForm(rapport.titel(), rapport.voor(), rapport.soort(), "",
                delen.stream().map(Rapportdeel::indicator).toList(), rapport.inleiding(), rapport.slot(), Map.of(),
                List.of(), rapport.sleutel());
    }

    static RapportForm of(Map<String, String> velden, List<String> indicatoren, List<String> citaten) {
        var readings = new LinkedHashMap<String, String>();
        velden.forEach((veld, waarde) -> {
            if (veld.startsWith("lezing-")) {
                readings.put(veld.substring("lezing-".length()), Invoer.tekst(waarde));
            }
        });
        return new RapportForm(text(velden, "titel"), text(velden, "voor"), text(velden, "soort"),
                text(velden, "peiling"),
                List.copyOf(indicatoren), text(velden, "inleiding"), text(velden, "slot"), readings,
                List.copyOf(citaten), text(velden, "na"));
    }

    static RapportForm of(Rapport rapport, List<Rapportdeel> delen) {
        var readings = new LinkedHashMap<String, String>();
        delen.forEach(d -> readings.put(d.indicator(), d.lezing()));
        return new RapportForm(rapport.titel(), rapport.voor(), rapport.soort(), "",
                delen.stream().map(Rapportdeel::indicator).toList(), rapport.inleiding(), rapport.slot(), readings,
                delen.stream().flatMap(d -> d.citaten().stream()).toList(), "");
    }

    private static String text(Map<String, String> velden, String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** For a new report. */
    Fouten checkNew(List<String> publicaties, List<String> bekend) {
        var fouten = head();
        if (RapportNieuwPage.soorten().stream().noneMatch(k -> k.waarde().equals(soort))) {
            fouten.meld("soort", "Kies voor wie het rapport leesbaar moet zijn");
        }
        if (!publicaties.contains(peiling)) {
            fouten.meld("peiling", "Kies een publicatie");
        }
        if (indicatoren.isEmpty() || !bekend.containsAll(indicatoren)) {
            fouten.meld("indicator", "Kies minstens één cijfer");
        }
        return fouten;
    }

    /** For the texts of a draft. */
    Fouten checkTexts() {
        var fouten = head();
        lezingen.forEach((code, lezing) -> {
            if (lezing.length() > READING) {
                fouten.meld("lezing-" + code, "Maak deze tekst korter: hoogstens 2000 tekens");
            }
        });
        return fouten;
    }

    private Fouten head() {
        var fouten = new Fouten();
        if (inleiding.length() > TEXT) {
            fouten.meld("inleiding", "Maak de inleiding korter: hoogstens 4000 tekens");
        }
        if (slot.length() > TEXT) {
            fouten.meld("slot", "Maak het slot korter: hoogstens 4000 tekens");
        }
        if (titel.length() < 3 || titel.length() > 160) {
            fouten.meld("titel", "Geef het rapport een titel van 3 tot en met 160 tekens");
        }
        if (voor.length() < 2 || voor.length() > 160) {
            fouten.meld("voor", "Schrijf op voor wie het rapport is, bijvoorbeeld: regisseursoverleg");
        }
        return fouten;
    }
}
