package nl.vliegwiel.toestemming.papier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.toestemming.antwoord.Beslisser;
import nl.vliegwiel.toestemming.antwoord.Deeldoel;
import nl.vliegwiel.toestemming.tekst.Toestemmingstekst;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Vertaling;

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

    @Override
    public String titel() {
        return "Toestemming op papier";
    }

    public String url() {
        return kop.url() + "/toestemming/papier";
    }

    /** The words of the form in the language of the letter. */
    public Vertaling taal() {
        return Vertaling.in(tekst.taal());
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
