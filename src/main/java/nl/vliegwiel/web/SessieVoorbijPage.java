package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;

/**
 * The session had ended when a form was sent. What was typed stands in this page, and nowhere else, until it is sent again.
 *
 * @param velden name → values, as they came
 * @param bestand the form held a file, which must be chosen again
 */
public record SessieVoorbijPage(String pad, Map<String, List<String>> velden, boolean bestand) implements Page {
    @Override
    public String titel() {
        return "Je was even weg";
    }
}
