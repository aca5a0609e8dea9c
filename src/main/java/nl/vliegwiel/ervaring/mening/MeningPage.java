package nl.vliegwiel.ervaring.mening;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** One question, or the last page, on which one says whether to keep the answers. stopt: somebody wants to stop halfway. */
public record MeningPage(String url, String school, Invulling invulling, boolean stopt, Fouten fouten)
        implements
            Page {

    @Override
    public String titel() {
        return stopt
                ? "Stoppen"
                : invulling.klaar() ? "Bewaren" : "Vraag " + (invulling.hier() + 1) + " van " + aantal();
    }

    public boolean u() {
        return invulling.lijst().doelgroep().u();
    }

    public int aantal() {
        return invulling.lijst().vragen().size();
    }

    /** The five answers. */
    public List<Keuze> antwoorden() {
        var words = invulling.lijst().antwoorden();
        return java.util.stream.IntStream.range(0, words.size())
                .mapToObj(i -> new Keuze(String.valueOf(i + 1), words.get(i))).toList();
    }

    /** All that a voice says of this question. */
    public String voorlezen() {
        return invulling.vraag().tekst() + " " + invulling.lijst().terugblik() + " "
                + String.join(". ", invulling.lijst().antwoorden()) + ". Weet ik niet, of zeg ik liever niet.";
    }

    public String privacy() {
        return privacy(invulling.lijst().doelgroep());
    }

    static String privacy(nl.vliegwiel.ervaring.vragenlijst.Vragenlijst.Doelgroep groep) {
        return switch (groep) {
            case LEERLING ->
                "Zonder je naam. Je school, je ouders en je coach zien jouw antwoorden niet. We tellen pas vanaf 10 leerlingen.";
            case OUDER ->
                "Zonder uw naam. De school en het team zien uw antwoorden niet. We tellen pas vanaf 10 ouders.";
            case PROFESSIONAL ->
                "Zonder je naam. Je collega’s en je leidinggevende zien jouw antwoorden niet. We tellen pas vanaf 10 mensen.";
        };
    }
}
