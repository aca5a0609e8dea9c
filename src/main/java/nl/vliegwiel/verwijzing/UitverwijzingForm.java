package nl.vliegwiel.verwijzing;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.hulpaanbod.Keuzelijsten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a referral out.
 *
 * @param aanbod key of the help on offer that was chosen; empty for none
 * @param naar toegang, onderwijs, or the key of a provider
 */
public record UitverwijzingForm(@Nullable String aanbod, @Nullable String naar, @Nullable String hulpsoort,
        @Nullable String reden, @Nullable String vraag, @Nullable String bereikWie, @Nullable String telefoon,
        @Nullable String _inzending) {
    private static final int LANGST = 2000;

    static UitverwijzingForm leeg(String aanbod, String naar, String hulpsoort, String bereikWie, String telefoon) {
        return new UitverwijzingForm(aanbod, naar, hulpsoort, "", "", bereikWie, telefoon, null);
    }

    /** @param vorige how heavy the help was before */
    Fouten check(String vorige) {
        var fouten = new Fouten();
        if (Invoer.tekst(naar).isEmpty())
            fouten.meld("naar", "Kies naar wie je verwijst");
        boolean soort = Keuzelijsten.bevat(Keuzelijsten.SOORTEN, Invoer.tekst(hulpsoort));
        if (!soort)
            fouten.meld("hulpsoort", "Kies wat voor hulp je vraagt");
        if (soort && redenNodig(vorige) && Invoer.tekst(reden).isEmpty())
            fouten.meld("reden",
                    "Dit is zwaardere hulp dan nu. Schrijf in één zin waarom lichtere hulp niet genoeg is.");
        if (Invoer.tekst(reden).length() > LANGST)
            fouten.meld("reden", "Maak het korter");
        if (Invoer.tekst(vraag).isEmpty())
            fouten.meld("vraag", "Schrijf wat je vraagt. Dit leest de ander, en verder niets uit het plan.");
        else if (Invoer.tekst(vraag).length() > LANGST)
            fouten.meld("vraag", "Maak het korter. Eén of twee zinnen is genoeg.");
        if (Invoer.tekst(bereikWie).isEmpty() || Invoer.tekst(bereikWie).length() > 120)
            fouten.meld("bereikWie", "Schrijf wie de ander kan bellen");
        if (!Invoer.tekst(telefoon).replaceAll("[ ()+-]", "").matches("\\d{8,15}"))
            fouten.meld("telefoon", "Schrijf een telefoonnummer van 10 cijfers");
        return fouten;
    }

    /** Heavier than before, and at least the gebiedsteam: that asks for a reason. */
    boolean redenNodig(String vorige) {
        int nieuw = Uitverwijzing.zwaarte(Invoer.tekst(hulpsoort));
        return nieuw > Uitverwijzing.zwaarte(vorige) && nieuw >= Uitverwijzing.zwaarte("gebiedsteam")
                || nieuw == Uitverwijzing.zwaarte("gespecialiseerd");
    }
}
