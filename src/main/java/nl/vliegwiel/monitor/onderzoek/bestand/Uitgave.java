package nl.vliegwiel.monitor.onderzoek.bestand;

import java.time.LocalDate;

import nl.vliegwiel.web.Nederlands;

/** What identifies one version of a file, so that a publication can name exactly what it used. */
public record Uitgave(String regio, String onderzoek, String vraag, String grondslag, String uitvoerders, int nummer,
        LocalDate van, LocalDate totEnMet, LocalDate peildag, LocalDate bewaarTot, String sha256, boolean fictief) {

    /** How a publication refers to it. */
    public String citaat() {
        return "%s (%d). %s, versie %d [onderzoeksbestand, niet openbaar]. Jeugd- en schoolteams, stand van %s. SHA-256 %s."
                .formatted(regio, peildag.getYear(), onderzoek, nummer, Nederlands.datum(peildag), sha256);
    }
}
