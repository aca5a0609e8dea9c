package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Pmpost;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Gevoeligheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Onzekerheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Scenario;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Slotsom;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Slotsom.Soort;

/** Says in plain Dutch whether an alternative brings more than it costs, and on what that depends. */
final class Slotsommen {
    private static final double ZEKER = 0.95;
    private static final double WAARSCHIJNLIJK = 0.70;

    private Slotsommen() {
    }

    static Slotsom of(Alternatief alternatief, Onzekerheid onzekerheid, List<Gevoeligheid> gevoeligheden,
            List<Partijsaldo> partijen, List<Scenario> scenarios, Set<String> geld) {
        var soort = kind(onzekerheid.kansPositief());
        var voorwaarden = new ArrayList<String>();
        voorwaarden.add("In 9 van de 10 berekeningen ligt het saldo tussen %s en %s.".formatted(
                Getallenzin.euro(onzekerheid.p05()), Getallenzin.euro(onzekerheid.p95())));
        gevoeligheden.stream().filter(g -> g.saldoLaag() < 0 != g.saldoHoog() < 0).limit(2).forEach(
                g -> voorwaarden.add("Het hangt af van \"%s\": bij %s is het saldo %s, bij %s is het %s.".formatted(
                        g.naam(), Getallenzin.waarde(g.laag(), g.eenheid(), geld.contains(g.grootheid())),
                        Getallenzin.euro(g.saldoLaag()),
                        Getallenzin.waarde(g.hoog(), g.eenheid(), geld.contains(g.grootheid())),
                        Getallenzin.euro(g.saldoHoog()))));
        if (onzekerheid.gemiddelde() < 0 && onzekerheid.baten() > 0)
            voorwaarden.add("De baten moeten %s keer zo groot zijn om de kosten te dekken.".formatted(
                    Getallenzin.getal(onzekerheid.kosten() / onzekerheid.baten(), 1)));
        turning(scenarios, onzekerheid.gemiddelde()).forEach(voorwaarden::add);
        losers(partijen).forEach(voorwaarden::add);
        if (!alternatief.pmposten().isEmpty())
            voorwaarden.add("Niet in euro's, wel van belang: %s.".formatted(
                    String.join(", ", alternatief.pmposten().stream().map(Slotsommen::sign).toList())));
        return new Slotsom(soort, sentence(soort, onzekerheid.kansPositief()), voorwaarden);
    }

    private static Soort kind(double kans) {
        if (kans >= ZEKER)
            return Soort.LEVERT_OP;
        if (kans >= WAARSCHIJNLIJK)
            return Soort.WAARSCHIJNLIJK;
        if (kans > 1 - WAARSCHIJNLIJK)
            return Soort.ONZEKER;
        return kans > 1 - ZEKER ? Soort.WAARSCHIJNLIJK_NIET : Soort.KOST_MEER;
    }

    private static String sentence(Soort soort, double kans) {
        var hoeveel = " De kans dat het meer oplevert dan het kost is %s.".formatted(Getallenzin.procent(kans));
        return switch (soort) {
            case LEVERT_OP -> "Ja: het levert meer op dan het kost." + hoeveel;
            case WAARSCHIJNLIJK -> "Waarschijnlijk levert het meer op dan het kost. Zeker is dat niet." + hoeveel;
            case ONZEKER -> "We weten niet of het meer oplevert dan het kost." + hoeveel;
            case WAARSCHIJNLIJK_NIET -> "Waarschijnlijk kost het meer dan het oplevert. Zeker is dat niet." + hoeveel;
            case KOST_MEER -> "Nee: het kost meer dan het oplevert." + hoeveel;
        };
    }

    private static List<String> turning(List<Scenario> scenarios, double saldo) {
        return scenarios.stream().filter(s -> s.soort() != Scenario.Soort.LAAG_MIDDEN_HOOG)
                .filter(s -> s.saldo() < 0 != saldo < 0).limit(3)
                .map(s -> "%s: dan is het saldo %s.".formatted(s.naam(), Getallenzin.euro(s.saldo()))).toList();
    }

    private static List<String> losers(List<Partijsaldo> partijen) {
        return partijen.stream().filter(p -> p.kosten() > 0 && p.saldo() < 0)
                .map(p -> "%s: er komt minder terug dan ervoor betaald wordt, saldo %s.".formatted(p.naam(),
                        Getallenzin.euro(p.saldo())))
                .toList();
    }

    private static String sign(Pmpost post) {
        return post.naam() + switch (post.teken()) {
            case PLUS -> " (gunstig)";
            case MIN -> " (ongunstig)";
            case ONBEKEND -> " (onbekend)";
        };
    }
}
