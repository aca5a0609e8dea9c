package nl.vliegwiel.leren.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** A conversation as it was typed; velden: naam, datum, publicatie and for each kind of people aantal-soort. */
record GesprekForm(Map<String, String> velden, List<String> cijfers) {

    private static final int MOST = 20;

    static GesprekForm leeg() {
        return new GesprekForm(Map.of(), List.of());
    }

    Fouten check(LocalDate vandaag, List<String> bekend) {
        var fouten = new Fouten();
        int letters = tekst("naam").length();
        if (letters < 5 || letters > 100) {
            fouten.meld("naam", "Schrijf een naam van 5 tot 100 tekens");
        }
        var day = Invoer.datum(velden.get("datum"), vandaag);
        if (day.isEmpty()) {
            fouten.meld("datum", Invoer.DATUM_ONLEESBAAR);
        } else if (day.get().isBefore(vandaag.minusYears(2)) || day.get().isAfter(vandaag.plusYears(1))) {
            fouten.meld("datum", "Kies een dag tussen twee jaar geleden en over een jaar");
        }
        if (cijfers.isEmpty() || cijfers.size() > MOST || !bekend.containsAll(cijfers)) {
            fouten.meld("cijfers", "Kies 1 tot 20 cijfers");
        }
        for (var soort : Deelnemers.soorten()) {
            String typed = tekst("aantal-" + soort.code());
            if (!typed.isEmpty() && (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > 500)) {
                fouten.meld("aantal-" + soort.code(), "Schrijf een getal tot en met 500, of laat het leeg");
            }
        }
        return fouten;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(velden.get("datum"), vandaag).orElseThrow();
    }

    Deelnemers deelnemers() {
        return new Deelnemers(Deelnemers.soorten().stream().filter(s -> !tekst("aantal-" + s.code()).isEmpty())
                .map(s -> new Deelnemers.Deelnemer(s.code(), Integer.parseInt(tekst("aantal-" + s.code()))))
                .filter(d -> d.aantal() > 0).toList());
    }

    String tekst(String veld) {
        return Invoer.regel(velden.get(veld));
    }
}
