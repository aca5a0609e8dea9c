package nl.vliegwiel.bekostiging.opzet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.formatie.Indexering;
import nl.vliegwiel.bekostiging.formatie.Post;
import nl.vliegwiel.bekostiging.formatie.Schoolinzet;
import nl.vliegwiel.bekostiging.profijt.Baten;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.web.Geweigerd;

/**
 * All that one version of a funding computes with, so that a fixed version gives the same amounts for ever.
 *
 * @param jaren how many years from beginjaar on, 1 to 10
 * @param teldatum day on which pupils were counted; null: not counted yet
 * @param scenarios A, B, C …; at least one
 * @param voorstel letter of the scenario that is advised
 * @param baten gains of a fixed business case; null: not tied yet
 */
public record Opzet(int beginjaar, int jaren, @Nullable LocalDate teldatum, List<Functie> functies,
        List<Schoolinzet> scholen, List<Post> posten, Indexering indexering, List<Partij> partijen,
        List<Scenario> scenarios, String voorstel, Contractinvoer contract, @Nullable Baten baten) {
    public static final int MEESTE_SCENARIOS = 6;

    public Opzet {
        functies = List.copyOf(functies);
        scholen = List.copyOf(scholen);
        posten = List.copyOf(posten);
        partijen = List.copyOf(partijen);
        scenarios = List.copyOf(scenarios);
        if (jaren < 1 || jaren > 10)
            throw new Geweigerd("Kies 1 tot en met 10 jaren.");
    }

    public Optional<Scenario> scenario(String letter) {
        return scenarios.stream().filter(s -> s.letter().equals(letter)).findFirst();
    }

    public Optional<Partij> partij(String code) {
        return partijen.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    public Opzet metFuncties(List<Functie> nieuw) {
        return new Opzet(beginjaar, jaren, teldatum, nieuw, scholen, posten, indexering, partijen, scenarios, voorstel,
                contract, baten);
    }

    public Opzet metScholen(List<Schoolinzet> nieuw) {
        return new Opzet(beginjaar, jaren, teldatum, functies, nieuw, posten, indexering, partijen, scenarios, voorstel,
                contract, baten);
    }

    public Opzet metPosten(List<Post> nieuw, Indexering index) {
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, nieuw, index, partijen, scenarios, voorstel,
                contract, baten);
    }

    public Opzet metPartijen(List<Partij> nieuw) {
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, posten, indexering, nieuw, scenarios, voorstel,
                contract, baten);
    }

    public Opzet metContract(Contractinvoer nieuw) {
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, posten, indexering, partijen, scenarios,
                voorstel, nieuw, baten);
    }

    public Opzet metBaten(@Nullable Baten nieuw) {
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, posten, indexering, partijen, scenarios,
                voorstel, contract, nieuw);
    }

    public Opzet metVoorstel(String letter) {
        if (scenario(letter).isEmpty())
            throw new Geweigerd("Dit scenario is er niet meer. Kies een ander.");
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, posten, indexering, partijen, scenarios, letter,
                contract, baten);
    }

    /** The scenario of this letter replaced, or added at the end. */
    public Opzet metScenario(Scenario nieuw) {
        var lijst = new ArrayList<>(scenarios);
        int plek = lijst.stream().map(Scenario::letter).toList().indexOf(nieuw.letter());
        if (plek >= 0)
            lijst.set(plek, nieuw);
        else
            lijst.add(nieuw);
        if (lijst.size() > MEESTE_SCENARIOS)
            throw new Geweigerd("Er zijn al zes scenario’s. Haal er eerst een weg.");
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, posten, indexering, partijen, lijst, voorstel,
                contract, baten);
    }

    public Opzet zonderScenario(String letter) {
        if (letter.equals(voorstel))
            throw new Geweigerd("Dit scenario is het voorstel. Kies eerst een ander voorstel.");
        return new Opzet(beginjaar, jaren, teldatum, functies, scholen, posten, indexering, partijen,
                scenarios.stream().filter(s -> !s.letter().equals(letter)).toList(), voorstel, contract, baten);
    }

    /** The first letter that no scenario has. */
    public String vrijeLetter() {
        for (char letter = 'A'; letter <= 'Z'; letter++)
            if (scenario(String.valueOf(letter)).isEmpty())
                return String.valueOf(letter);
        throw new Geweigerd("Er zijn al zes scenario’s. Haal er eerst een weg.");
    }

    /** Hours of before stay as an earlier, fixed version had them; what was not measured may still be filled in. */
    public void nulmetingBlijft(Opzet eerder) {
        for (var oud : eerder.scholen())
            for (var nieuw : scholen)
                if (nieuw.code().equals(oud.code()))
                    oud.nulmeting().forEach((functie, fte) -> {
                        var nu = nieuw.nulmeting().get(functie);
                        if (nu == null || nu.compareTo(fte) != 0)
                            throw new Geweigerd("De uren van voor het team van " + nieuw.naam()
                                    + " staan vast sinds een eerdere versie. Zet ze terug.");
                    });
    }
}
