package nl.vliegwiel.toestemming.papier;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.toestemming.antwoord.Beslisser;
import nl.vliegwiel.toestemming.antwoord.Deeldoel;
import nl.vliegwiel.toestemming.tekst.Toestemmingstekst;
import nl.vliegwiel.web.Page;

/**
 * One letter on one sheet: for one person, one purpose, in one language.
 *
 * @param mensen who may get a letter
 * @param wie for whom this one is
 * @param moment when it was made
 * @param mag this role may record that it was given along
 */
public record ToestemmingsbriefPage(Casuskop kop, List<Deeldoel> doelen, Deeldoel doel, List<Beslisser> mensen,
        Beslisser wie,
        Toestemmingstekst tekst, String moment, boolean mag, String inzending) implements Page {
    private static final Map<String, String> ENGELS = Map.of("Aan", "To", "Je antwoord", "Your answer", "Uw antwoord",
            "Your answer", "Naam", "Name", "Datum", "Date", "Handtekening", "Signature", "Gemaakt op", "Made on",
            "Vertrouwelijk", "Confidential");

    @Override
    public String titel() {
        return "Toestemming op papier";
    }

    public String url() {
        return kop.url() + "/toestemming/papier";
    }

    public boolean engels() {
        return tekst.taal().equals("en");
    }

    /** A word of the form in the language of the letter. */
    public String woord(String nederlands) {
        return engels() ? ENGELS.getOrDefault(nederlands, nederlands) : nederlands;
    }

    /** Only first name and first letter: a letter can lie about. */
    public String initiaal() {
        String achternaam = kop.naam().substring(kop.naam().lastIndexOf(' ') + 1);
        return kop.roepnaam() + " " + achternaam.charAt(0) + ".";
    }

    /** The text asks something; what a child under 12 reads does not. */
    public boolean vraagt() {
        return tekst.ja() != null;
    }

    /** The address of this letter with one choice changed; null keeps what is chosen. */
    public String met(@Nullable String anderDoel, @Nullable String anderWie, @Nullable String andereTaal) {
        return url() + "?doel=" + (anderDoel == null ? doel.doel() : anderDoel) + "&wie="
                + (anderWie == null ? wie.sleutel() : anderWie) + "&taal="
                + (andereTaal == null ? tekst.taal() : andereTaal);
    }
}
