package nl.vliegwiel.toestemming.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkene;
import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.samenwerking.Medewerkers;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Vertaling;

/** The consent texts, filled in for one casus: names of people instead of roles, a day instead of a term. */
@Component
public class Toestemmingsteksten {
    private final Betrokkenen betrokkenen;
    private final Medewerkers medewerkers;
    private final Rollen rollen;

    Toestemmingsteksten(Betrokkenen betrokkenen, Medewerkers medewerkers, Rollen rollen) {
        this.betrokkenen = betrokkenen;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
    }

    /** Which text this reader gets at this age of the young person; empty: a parent of somebody of 16 is not asked. */
    public static Optional<String> lezer(boolean jeugdige, int leeftijd) {
        if (jeugdige)
            return Optional.of(leeftijd < 12 ? "kind" : leeftijd < 16 ? "12-15" : "16-plus");
        return leeftijd < 12
                ? Optional.of("ouders-onder-12")
                : leeftijd < 16 ? Optional.of("ouders-12-15") : Optional.empty();
    }

    /** The version of the text that this reader gets, as an answer remembers it; null for who gets none. */
    public static String sleutel(String doel, boolean jeugdige, int leeftijd, String taal) {
        return lezer(jeugdige, leeftijd).map(l -> Toestemmingstekst.parse(file(doel, l, taal), Map.of()).sleutel())
                .orElse("");
    }

    /**
     * The text for this reader in this casus.
     *
     * @param lezer as {@link #lezer} says
     * @param tot the day until which a yes of today holds
     * @param taal of {@link Vertaling#TALEN}; anything else is Dutch
     */
    public Toestemmingstekst get(Casuskop kop, String doel, String lezer, LocalDate tot, String taal) {
        var mensen = betrokkenen.list(kop.casusId());
        var coach = mensen.stream().filter(Betrokkene::eersteVerantwoordelijke).findFirst();
        String naam = coach.map(Betrokkene::naam).orElse(Lezer.nu().naam());
        boolean ouders = lezer.startsWith("ouders");
        var telefoon = medewerkers.find(coach.map(Betrokkene::accountId).orElse(Lezer.nu().accountId()))
                .map(Medewerkers.Medewerker::telefoon).filter(t -> !t.isBlank());
        var t = Vertaling.in(taal);
        return Toestemmingstekst.parse(file(doel, lezer, taal),
                Map.of("coach", ouders ? naam : naam.split(" ")[0], "naam", kop.roepnaam(), "mensen",
                        people(mensen, doel, kop.school(), t), "leeftijd", String.valueOf(kop.leeftijd()), "datum",
                        t.datum(tot), "telefoon", telefoon.orElse(t.van("via de school"))));
    }

    /** The team by name, and whom this purpose adds. */
    private String people(List<Betrokkene> mensen, String doel, String school, Vertaling t) {
        var namen = new ArrayList<String>();
        for (var m : mensen)
            namen.add(m.naam() + " (" + t.van(rollen.naam(m.rol())) + ")");
        namen.add(t.van("de ondersteuningscoördinator van {school}", "school", school));
        String ander = switch (doel) {
            case "swv" -> "de consulent van het samenwerkingsverband";
            case "leerplicht" -> "de leerplichtambtenaar";
            case "toegang" -> "de medewerker van de gemeentelijke toegang";
            case "jeugdarts" -> "de jeugdarts van school";
            case "aanbieder" -> "de hulp die jullie samen kiezen";
            default -> "";
        };
        if (!ander.isEmpty())
            namen.add(t.van(ander));
        String zin = String.join(", ", namen.subList(0, namen.size() - 1))
                + (namen.size() > 1 ? " " + t.van("en") + " " : "") + namen.getLast();
        return Nederlands.hoofdletter(zin);
    }

    private static String file(String doel, String lezer, String taal) {
        return Kennis.text("teksten/toestemming/" + (lezer.equals("kind") ? "alle" : doel) + "." + lezer + "."
                + Vertaling.in(taal).taal() + ".md");
    }
}
