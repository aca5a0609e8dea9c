package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the OCO decides about a signal.
 *
 * @param beoordeling advies, verkennen or niet_voor_ons
 * @param antwoord to the reporter; may be empty for verkennen
 * @param eerste account of the first responsible, for a new casus only
 */
public record SignaalBeoordelingForm(@Nullable String beoordeling, @Nullable String antwoord, @Nullable String eerste,
        @Nullable Integer _versie, @Nullable String _inzending) {
    private static final List<String> KEUZES = List.of("advies", Signaal.VERKENNEN, "niet_voor_ons");

    public static SignaalBeoordelingForm leeg(String eerste) {
        return new SignaalBeoordelingForm("", "", eerste, null, null);
    }

    /** @param nieuweCasus verkennen opens a casus, so it needs somebody to lead it */
    public Fouten check(String melder, boolean nieuweCasus) {
        var fouten = new Fouten();
        if (!KEUZES.contains(keuze()))
            fouten.meld("beoordeling", "Kies wat je met dit signaal doet");
        if (verkennen() && nieuweCasus && Invoer.tekst(eerste).isEmpty())
            fouten.meld("eerste", "Kies wie de eerste verantwoordelijke wordt");
        if (!verkennen() && tekst().isEmpty())
            fouten.meld("antwoord", "Schrijf een antwoord aan " + melder);
        if (tekst().length() > SignaalForm.LANGST)
            fouten.meld("antwoord", "Maak je antwoord korter");
        return fouten;
    }

    public String keuze() {
        return Invoer.tekst(beoordeling);
    }

    public String tekst() {
        return Invoer.tekst(antwoord);
    }

    public boolean verkennen() {
        return Signaal.VERKENNEN.equals(keuze());
    }
}
