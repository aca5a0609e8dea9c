package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One referral to the team: who asks what, and the next step.
 *
 * @param vragen what the referrer asked, the oldest first
 * @param casus address of the casus it belongs to; null when there is none, or none for this reader
 * @param kandidaten pupils of the school with the same birth date; only for who may read the register
 * @param team who can be first responsible
 * @param koppelen this reader opens casussen at this school
 */
public record InverwijzingPage(Inverwijzing v, LocalDate vandaag, List<Verwijzervraag> vragen,
        @Nullable String casus,
        List<Inverwijzingen.Kandidaat> kandidaten, List<Keuze> team, boolean koppelen, InverwijzingForm form,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Verwijzing van " + v.verwijzer();
    }

    public List<Keuze> redenen() {
        return Redenen.WEIGEREN;
    }

    public String verwijzersoort() {
        return Redenen.verwijzer(v.verwijzerSoort());
    }

    public String reden() {
        return Redenen.naam(String.valueOf(v.weigerreden()));
    }

    public String ja() {
        return Nederlands.hoofdletter(Nederlands.opsomming(
                v.jaVan().stream().map(j -> j.equals("jeugdige") ? "de jongere" : "de ouders").toList()));
    }

    public boolean nieuw() {
        return v.stand() == Inverwijzing.Stand.ONTVANGEN;
    }

    /** Days from receiving to the first talk, or until now. */
    public String wacht() {
        var tot = v.contactOp() == null ? vandaag : v.contactOp();
        long dagen = java.time.temporal.ChronoUnit.DAYS.between(Nederlands.dagVan(v.ontvangenOp()), tot);
        return v.contactOp() == null
                ? "Wacht nu " + Nederlands.dagen(dagen) + " op een eerste gesprek"
                : "Eerste gesprek na " + Nederlands.dagen(dagen);
    }

    public List<Keuze> kandidaatkeuzes() {
        return kandidaten.stream()
                .map(k -> new Keuze(String.valueOf(k.jeugdigeId()), k.naam() + ", " + k.klas())).toList();
    }

    public boolean vraagOpen() {
        return vragen.stream().anyMatch(Verwijzervraag::open);
    }
}
