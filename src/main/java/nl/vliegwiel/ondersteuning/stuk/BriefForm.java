package nl.vliegwiel.ondersteuning.stuk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What goes in a letter that the program does not know.
 *
 * @param extra own words; empty is fine
 */
public record BriefForm(@Nullable String soort, @Nullable String aan, @Nullable String dag, @Nullable String extra) {
    static BriefForm leeg(String aan) {
        return new BriefForm("uitnodiging", aan, "", "");
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (Brief.soorten().stream().noneMatch(k -> k.waarde().equals(soort)))
            fouten.meld("soort", "Kies welke brief");
        if (Invoer.tekst(aan).isEmpty() || Invoer.tekst(aan).length() > 120)
            fouten.meld("aan", "Schrijf aan wie de brief is");
        Invoer.datumVanafVandaag(dag, vandaag, "dag", fouten);
        if (Invoer.tekst(extra).length() > 2000)
            fouten.meld("extra", "Maak je tekst korter");
        return fouten;
    }

    public String veld(@Nullable String waarde) {
        return Invoer.tekst(waarde);
    }

    LocalDate op(LocalDate vandaag) {
        return Invoer.datum(dag, vandaag).orElse(vandaag);
    }
}
