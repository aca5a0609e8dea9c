package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;

/** Both versions beside each other: the colleague's stays unless the person chooses or adds. */
public record IntussenGewijzigdPage(String wie, long versie, String url, List<Veld> velden,
        Map<String, String> verborgen) implements Page {

    /**
     * One field that was in both.
     *
     * @param van the text of the colleague, in the database now
     * @param jouw the text that was typed
     * @param lang more than one line
     * @param keuzes what can be chosen, where jouw is the value that was; empty for text
     */
    public record Veld(String naam, String label, String van, String jouw, boolean lang, List<Keuze> keuzes) {
        public Veld(String naam, String label, String van, String jouw, boolean lang) {
            this(naam, label, van, jouw, lang, List.of());
        }

        public boolean gelijk() {
            return keuzes.isEmpty() && van.equals(jouw);
        }
    }

    @Override
    public String titel() {
        return "Intussen aangepast";
    }
}
