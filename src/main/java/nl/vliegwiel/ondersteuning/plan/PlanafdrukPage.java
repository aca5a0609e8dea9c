package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.web.Page;

/** The plan on one sheet, in words that somebody of thirteen reads without help. */
public record PlanafdrukPage(Casuskop kop, List<Doel> doelen, List<Kracht> krachten, List<Mens> mensen,
        @Nullable LocalDate evaluatieOp, String moment) implements Page {

    /** Somebody of the team. */
    public record Mens(String naam, String rol, boolean eerste) {
        public String voornaam() {
            return naam.split(" ", 2)[0];
        }
    }

    @Override
    public String titel() {
        return "Plan van " + kop.roepnaam();
    }

    public List<Kracht> sterk() {
        return krachten.stream().filter(k -> !k.netwerk()).toList();
    }

    public List<Kracht> netwerk() {
        return krachten.stream().filter(Kracht::netwerk).toList();
    }

    /** First name of whom to ask; empty when nobody is first responsible. */
    public String aanspreekpunt() {
        return mensen.stream().filter(Mens::eerste).map(Mens::voornaam).findFirst().orElse("");
    }

    /** Mila D. */
    public String vertrouwelijk() {
        String achter = kop.naam().substring(kop.naam().lastIndexOf(' ') + 1);
        return kop.roepnaam() + " " + achter.charAt(0) + ".";
    }
}
