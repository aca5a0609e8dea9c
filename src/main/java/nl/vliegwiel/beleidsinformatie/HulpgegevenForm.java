package nl.vliegwiel.beleidsinformatie;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Fouten;

/**
 * What CBS asks of one traject. The first proposal is what is usual at a school: help in the network, by the gemeente, without crisis, in kind.
 *
 * @param crisis ja or nee
 * @param pgb ja or nee
 */
public record HulpgegevenForm(String hulpvorm, String verwijzer, String crisis, String pgb) {
    private static final String NETWERK = "04";
    private static final String TOEGANG = "01";
    private static final String WIJKTEAM = "01";
    private static final String GEEN_VERWIJZER = "06";

    public HulpgegevenForm(@Nullable String hulpvorm, @Nullable String verwijzer, @Nullable String crisis,
            @Nullable String pgb) {
        this.hulpvorm = Objects.requireNonNullElse(hulpvorm, "");
        this.verwijzer = Objects.requireNonNullElse(verwijzer, "");
        this.crisis = Objects.requireNonNullElse(crisis, "");
        this.pgb = Objects.requireNonNullElse(pgb, "");
    }

    /** What was recorded; else what is known: a referral tells who referred, help at school counts as by the gemeente. */
    static HulpgegevenForm van(Hulpgegeven g) {
        return g.isCompleet()
                ? new HulpgegevenForm(g.hulpvorm(), g.verwijzer(), word(g.crisis()), word(g.pgb()))
                : new HulpgegevenForm(NETWERK, Objects.requireNonNullElse(g.verwezen(), TOEGANG), "nee", "nee");
    }

    private static String word(@Nullable Boolean b) {
        return Boolean.TRUE.equals(b) ? "ja" : "nee";
    }

    Fouten check(Codelijst hulpvormen, Codelijst verwijzers) {
        var fouten = new Fouten();
        if (!hulpvormen.bevat(hulpvorm))
            fouten.meld("hulpvorm", "Kies waar en door wie de hulp gegeven wordt");
        if (!verwijzers.bevat(verwijzer))
            fouten.meld("verwijzer", "Kies wie verwees");
        else if (hulpvorm.equals(WIJKTEAM) && !verwijzer.equals(GEEN_VERWIJZER))
            fouten.meld("verwijzer", "Hulp van een wijk- of buurtteam heeft voor CBS altijd: geen verwijzer");
        if (!crisis.equals("ja") && !crisis.equals("nee"))
            fouten.meld("crisis", "Kies ja of nee");
        if (!pgb.equals("ja") && !pgb.equals("nee"))
            fouten.meld("pgb", "Kies ja of nee");
        return fouten;
    }
}
