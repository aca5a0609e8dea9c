package nl.vliegwiel.web;

import java.util.List;

/**
 * What runs here: versions, since when, for which region, and the reports without an answer.
 *
 * @param antwoord what was typed at the report with this number
 */
public record SysteemPage(String versie, String java, String databank, String sinds, String regio, boolean fictief,
        List<Foutmeldingen.Foutmelding> meldingen, String antwoord, String bij, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Systeem";
    }
}
