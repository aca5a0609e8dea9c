package nl.vliegwiel.businesscase.rekenen.toets;

import static java.lang.Double.POSITIVE_INFINITY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;

/** Whether the costs and the transfers of one alternative can be computed. */
record KostenregelToets(Alternatief alternatief, String bovenpad, int horizon, Set<String> partijen,
        GrootheidToets grootheden, Bevindingen uit) {

    void toets() {
        var codes = new HashSet<String>();
        for (int i = 0; i < alternatief.kosten().size(); i++)
            line(alternatief.kosten().get(i), bovenpad + "/kosten/" + i, codes);
        uit.waarschuwingAls(alternatief.kosten().isEmpty(), bovenpad + "/kosten",
                "\"%s\" heeft geen kosten. Klopt dat?".formatted(alternatief.naam()));
        uit.waarschuwingAls(alternatief.kosten().stream().noneMatch(k -> k.soort() == Kostenregel.Soort.BOEGGOLF),
                bovenpad + "/kosten",
                "Er is geen regel voor de boeggolf: hulp die begint doordat het team die vindt. Zet hem erbij, ook als hij nul is.");
        for (int i = 0; i < alternatief.overdrachten().size(); i++)
            transfer(i, codes);
        circles();
    }

    private void line(Kostenregel regel, String pad, Set<String> codes) {
        uit.code(regel.code(), codes, pad + "/code");
        uit.gevuld(regel.naam(), pad + "/naam", "een naam");
        grootheden.gebruik(regel.hoeveelheid(), pad + "/hoeveelheid", false, 0, POSITIVE_INFINITY);
        grootheden.gebruik(regel.bedrag(), pad + "/bedrag", true, 0, POSITIVE_INFINITY);
        uit.jaren(regel.eersteJaar(), regel.laatsteJaar(), horizon, pad);
        uit.foutAls(regel.eersteJaar() > horizon, pad + "/eersteJaar",
                "Deze kosten beginnen na de horizon (jaar %d).".formatted(horizon));
        uit.foutAls(regel.ingroei().size() > regel.laatsteJaar() - regel.eersteJaar() + 1, pad + "/ingroei",
                "Er staan meer delen dan er jaren zijn.");
        for (int i = 0; i < regel.ingroei().size(); i++)
            uit.foutAls(!(regel.ingroei().get(i) >= 0), pad + "/ingroei/" + i, "Een deel kan niet onder 0 liggen.");
        uit.foutAls(!(regel.btw() >= 0 && regel.btw() <= 1), pad + "/btw",
                "Schrijf de btw als deel van 1: 21 procent is 0.21.");
        uit.foutAls(!(regel.terugvorderbaar() >= 0 && regel.terugvorderbaar() <= 1), pad + "/terugvorderbaar",
                "Wat je terugkrijgt ligt tussen 0 (niets) en 1 (alles).");
        uit.aandelen(regel.aandelen(), partijen, pad + "/aandelen");
    }

    private void transfer(int i, Set<String> codes) {
        var overdracht = alternatief.overdrachten().get(i);
        var pad = bovenpad + "/overdrachten/" + i;
        uit.code(overdracht.code(), codes, pad + "/code");
        uit.gevuld(overdracht.naam(), pad + "/naam", "een naam");
        for (var kant : Map.of("van", overdracht.van(), "naar", overdracht.naar()).entrySet())
            uit.foutAls(!partijen.contains(kant.getValue()), pad + "/" + kant.getKey(),
                    "De partij \"%s\" staat niet bij de partijen.".formatted(kant.getValue()));
        uit.foutAls(overdracht.van().equals(overdracht.naar()), pad + "/naar",
                "Een partij kan geen geld aan zichzelf overdragen.");
        grootheden.gebruik(overdracht.bedrag(), pad + "/bedrag", true, 0, POSITIVE_INFINITY);
        uit.jaren(overdracht.eersteJaar(), overdracht.laatsteJaar(), horizon, pad);
    }

    /** Money that comes back where it started hides who really pays. */
    private void circles() {
        var naar = new HashMap<String, Set<String>>();
        for (int i = 0; i < alternatief.overdrachten().size(); i++) {
            var overdracht = alternatief.overdrachten().get(i);
            if (overdracht.van().equals(overdracht.naar()))
                continue;
            uit.foutAls(reaches(overdracht.naar(), overdracht.van(), naar, new HashSet<>()),
                    bovenpad + "/overdrachten/" + i,
                    "De overdrachten lopen rond: geld van \"%s\" komt bij \"%s\" terug. Voer alleen in wat per saldo overgaat."
                            .formatted(overdracht.van(), overdracht.van()));
            naar.computeIfAbsent(overdracht.van(), v -> new HashSet<>()).add(overdracht.naar());
        }
    }

    private static boolean reaches(String van, String doel, Map<String, Set<String>> naar, Set<String> gezien) {
        if (van.equals(doel))
            return true;
        return gezien.add(van)
                && naar.getOrDefault(van, Set.of()).stream().anyMatch(n -> reaches(n, doel, naar, gezien));
    }
}
