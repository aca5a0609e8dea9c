package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Both versions beside each other: the colleague's stays unless the person chooses or adds.
 *
 * @param versie of the colleague; null: it is done, and what was typed can only be read
 * @param url where the form goes again
 * @param terug where the version of the colleague is to be read
 * @param velden what differs
 * @param verborgen other fields that the form sent and that go along unchanged
 * @param formulier name of its draft, empty when it has none, and
 * @param casus to which that belongs
 */
public record IntussenGewijzigdPage(String wie, @Nullable Long versie, String url, String terug, List<Veld> velden,
        Map<String, List<String>> verborgen, String formulier, String casus) implements Page {

    /**
     * One thing that differs.
     *
     * @param naam of the field; empty: words, nothing to fill in
     * @param van what the colleague made of it, in words
     * @param jouw what was typed or chosen
     * @param lang more than one line
     * @param keuzes what can be chosen, where jouw is the value that was; empty for text
     */
    public record Veld(String naam, String label, String van, String jouw, boolean lang, List<Keuze> keuzes) {

        /** What was typed or chosen, in words. */
        public String jouwWoorden() {
            return keuzes.stream().filter(k -> k.waarde().equals(jouw)).findFirst().map(Keuze::tekst).orElse(jouw);
        }
    }

    @Override
    public String titel() {
        return "Intussen aangepast";
    }

    /** Halverwege een zin: Noor Hendriks, een collega. */
    public String vanWie() {
        return wie.equals("Een collega") ? "een collega" : wie;
    }
}
