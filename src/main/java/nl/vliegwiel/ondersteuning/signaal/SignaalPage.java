package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One signal: for its reporter what happens now, for the OCO also the judgement.
 *
 * @param eigen the reader reported it
 * @param oco the reader judges for this school
 * @param wie the pupil in words; null without a name
 * @param reageert who judges, in words
 * @param eerdere how many earlier signals there are about the same pupil
 * @param casusUrl the casus it belongs to, when this reader may see it
 * @param openCasus the pupil has an open casus at this school, so the signal would join it
 */
public record SignaalPage(Signaal signaal, List<String> themas, boolean eigen, boolean oco, @Nullable String wie,
        @Nullable String klas, String reageert, int eerdere, @Nullable String casusUrl, boolean openCasus,
        List<Keuze> team, SignaalBeoordelingForm form, Fouten fouten, String inzending) implements Page {

    @Override
    public String titel() {
        return oco ? "Signaal beoordelen" : "Je signaal";
    }

    public String kop() {
        if (oco)
            return wie == null ? "Leerling zonder naam" : wie;
        return signaal.open() ? "Je signaal is gemeld" : "Antwoord op je signaal";
    }

    public String zin() {
        if (oco)
            return "Gemeld door " + (eigen ? "jou" : signaal.melderNaam()) + ", "
                    + Nederlands.moment(signaal.gemeldOp())
                    + ".";
        if (signaal.open())
            return Nederlands.hoofdletter(reageert) + " reageert uiterlijk " + uiterlijk() + ".";
        return signaal.beoordeeldDoorNaam() + ", " + Nederlands.moment(signaal.laatstOp()) + ".";
    }

    public String uiterlijk() {
        return Nederlands.weekdag(signaal.reagerenVoor());
    }

    /** May this reader still decide: not judged yet, or judged without a casus. */
    public boolean teBeoordelen() {
        return oco && signaal.open();
    }

    public boolean alsnogVerkennen() {
        return oco && !signaal.open() && !Signaal.VERKENNEN.equals(signaal.beoordeling()) && signaal.metNaam();
    }

    public boolean jaTeMelden() {
        return eigen && signaal.metNaam() && !Boolean.TRUE.equals(signaal.jaGezegd()) && signaal.casusId() == null;
    }

    public String uitkomst() {
        return SignalenPage.uitkomst(signaal);
    }

    public List<Keuze> keuzes() {
        var advies = new Keuze("advies", "Advies", "Je geeft de melder advies. Er komt geen casus.");
        var niet = new Keuze("niet_voor_ons", "Niet voor ons", "Je schrijft waar de melder wel terecht kan.");
        if (!signaal.metNaam())
            return List.of(advies, niet);
        return List.of(advies, new Keuze(Signaal.VERKENNEN, "Verkennen", openCasus
                ? "Dit signaal komt bij de casus die al open is."
                : "Je opent een casus. Alleen school ziet hem, tot er toestemming is."), niet);
    }
}
