package nl.vliegwiel.attendering;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Of what the reader wants mail, and what was sent.
 *
 * @param kan      does this server send mail
 * @param voorkeur what is chosen, or what was typed
 * @param aan      is there a choice that was recorded
 * @param keuzes   of what this role can be told
 * @param programmas may the reader let programs be called
 */
public record AttenderingPage(boolean kan, Voorkeur voorkeur, boolean aan, List<Keuze> keuzes, List<Rij> rijen,
        boolean programmas, Fouten fouten) implements Page {

    /** One telling: of what, to whom, and whether it came over. */
    public record Rij(String wat, String wanneer, String naar, String stand) {

        static Rij of(Verzending.Regel r) {
            String times = r.pogingen() > 1 ? " na " + Nederlands.aantal(r.pogingen(), "keer", "keer") : "";
            String stand = r.geluktOp() != null
                    ? "Verstuurd" + times
                    : r.gestoptOp() != null
                            ? "Niet gelukt" + times + ". " + r.reden()
                            : r.pogingen() == 0 ? "Wacht" : "Nog niet gelukt, we proberen het opnieuw. " + r.reden();
            return new Rij(Nieuws.of(r.soort()).keuze(), Nederlands.moment(r.op()),
                    r.naam() == null ? "e-mail" : r.naam(), stand);
        }
    }

    public String adres() {
        return voorkeur.adres();
    }

    public List<String> soorten() {
        return voorkeur.soorten();
    }

    @Override
    public String titel() {
        return "Op de hoogte blijven";
    }
}
