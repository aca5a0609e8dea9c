package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One referral out.
 *
 * @param wie whom it is about, for the receiver; null for the team, which knows it from the casus
 * @param reden what was chosen, when a form came back
 */
public record UitverwijzingPage(Uitverwijzing u, Uitverwijzingen.@Nullable Wie wie, LocalDate vandaag, Fouten fouten,
        String reden, String antwoord, String op) implements Page {

    @Override
    public String titel() {
        return wie == null ? "Verwijzing naar " + u.ontvangerNaam() : "Verwijzing van het team van " + u.school();
    }

    public List<Keuze> redenen() {
        return Redenen.WEIGEREN;
    }

    public String weigerreden() {
        return Redenen.naam(String.valueOf(u.weigerreden()));
    }

    public String naam() {
        return wie == null ? u.naam() : wie.roepnaam() + " " + wie.achternaam();
    }

    public boolean nieuw() {
        return u.stand() == Uitverwijzing.Stand.VERZONDEN;
    }

    public boolean aangenomen() {
        return u.stand() == Uitverwijzing.Stand.AANGENOMEN;
    }

    public boolean loopt() {
        return u.stand() == Uitverwijzing.Stand.BEGONNEN;
    }

    /** Where it waits, and for how long. */
    public String wacht() {
        long dagen = ChronoUnit.DAYS.between(Nederlands.dagVan(u.verzondenOp()),
                u.begonnenOp() == null ? vandaag : u.begonnenOp());
        return switch (u.stand()) {
            case VERZONDEN -> "Wacht " + Nederlands.dagen(dagen) + " op antwoord van " + u.ontvangerNaam();
            case AANGENOMEN -> "Wacht " + Nederlands.dagen(dagen) + " tot de hulp begint";
            case WACHT_OP_JA -> "Wacht op een nieuw ja, sinds de overstap naar " + u.school();
            default -> u.begonnenOp() == null ? "" : "De hulp begon na " + Nederlands.dagen(dagen);
        };
    }
}
