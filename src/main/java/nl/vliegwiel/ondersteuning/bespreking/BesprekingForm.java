package nl.vliegwiel.ondersteuning.bespreking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What is shared without names.
 *
 * @param wie key of the account of the guest
 * @param naamGoed ja: the word that looks like a name was seen and is none
 */
public record BesprekingForm(@Nullable String wie, @Nullable String vraag, @Nullable String tekst,
        @Nullable String tot, @Nullable String naamGoed, @Nullable String _inzending) {

    Fouten check(boolean bekend, LocalDate vandaag) {
        var fouten = new Fouten();
        if (!bekend)
            fouten.meld("wie", "Kies met wie je wilt overleggen");
        length("vraag", wat(), 500, "Schrijf wat je wilt weten", fouten);
        length("tekst", inhoud(), 8000, "Schrijf waar het over gaat", fouten);
        var dag = Invoer.datumVanafVandaag(tot, vandaag, "tot", fouten);
        if (dag != null && (!dag.isAfter(vandaag) || dag.isAfter(vandaag.plusDays(Bespreking.HOOGSTENS))))
            fouten.meld("tot", "Kies een dag na vandaag, en binnen een maand");
        return fouten;
    }

    public String wat() {
        return Invoer.tekst(vraag);
    }

    public String inhoud() {
        return Invoer.tekst(tekst);
    }

    boolean isNaamGoed() {
        return "ja".equals(naamGoed);
    }

    LocalDate einde(LocalDate vandaag) {
        return Invoer.datum(tot, vandaag).orElse(vandaag);
    }

    private static void length(String veld, String waarde, int hoogstens, String leeg, Fouten fouten) {
        if (waarde.isEmpty())
            fouten.meld(veld, leeg);
        else if (waarde.length() > hoogstens)
            fouten.meld(veld, "Maak je tekst korter");
    }
}
