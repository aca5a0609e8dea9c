package nl.vliegwiel.inrichting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.vliegwiel.toegang.Schakelaar;
import nl.vliegwiel.toegang.Schakelbesluit;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * All parts that can be on or off, what else was decided elsewhere, and a new decision.
 *
 * @param uit       keys of what is off today
 * @param besluiten what holds latest first
 * @param elders    settings with a page of their own
 */
public record SchakelaarsPage(List<Schakelaar> schakelaars, Set<String> uit, List<Schakelbesluit> besluiten,
        List<Elders> elders, LocalDate vandaag, SchakelaarForm form, Fouten fouten) implements Page {

    /** @param stand what holds today */
    public record Elders(String naam, String stand, String url) {
    }

    @Override
    public String titel() {
        return "Wat we gebruiken";
    }

    public boolean aan(Schakelaar s) {
        return !uit.contains(s.sleutel());
    }

    /** The decision that holds today; empty when it is as Vliegwiel ships it. */
    public Optional<Schakelbesluit> nu(Schakelaar s) {
        return besluiten.stream()
                .filter(b -> b.schakelaar().equals(s.sleutel()) && !b.geldigVan().isAfter(vandaag)).findFirst();
    }

    /** The first decision that comes after today. */
    public Optional<Schakelbesluit> straks(Schakelaar s) {
        return besluiten.reversed().stream()
                .filter(b -> b.schakelaar().equals(s.sleutel()) && b.geldigVan().isAfter(vandaag)).findFirst();
    }

    public String naam(String sleutel) {
        return schakelaars.stream().filter(s -> s.sleutel().equals(sleutel)).findFirst().map(Schakelaar::naam)
                .orElse(sleutel);
    }

    public List<Keuze> keuzes() {
        return schakelaars.stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList();
    }

    public static List<Keuze> standen() {
        return List.of(new Keuze("aan", "Aan"), new Keuze("uit", "Uit"));
    }
}
