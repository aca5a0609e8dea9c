package nl.vliegwiel.overleg.voorbereiding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The agenda as it stands, and what is due and could be on it.
 *
 * @param gekozen proposals that are ticked
 * @param acties how many actions of earlier meetings are open
 * @param getypt what came back with a fault
 */
public record VoorbereidingPage(Overleg overleg, List<Agendapunt> punten, List<Agendavoorstel> voorstellen,
        Set<String> gekozen, int acties, List<Keuze> leerlingen, PuntForm getypt, String inzending, Fouten fouten)
        implements
            Page {
    private static final int ZICHTBAAR = 10;

    @Override
    public String titel() {
        return "Overleg voorbereiden";
    }

    public boolean klaargezet() {
        return overleg.klaargezetOp() != null;
    }

    /** Proposals with the same reason. */
    public record Groep(String naam, List<Agendavoorstel> voorstellen) {
    }

    /** What may be added is folded by reason when it is much; what is proposed at first stands open, to be looked through. */
    public boolean gevouwen() {
        return klaargezet() && voorstellen.size() > ZICHTBAAR;
    }

    public List<Groep> groepen() {
        return voorstellen.stream()
                .collect(Collectors.groupingBy(Agendavoorstel::waarom, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(g -> new Groep(Nederlands.hoofdletter(g.getKey()), g.getValue())).toList();
    }

    /** In sight: something in it was ticked, or it is the first and a fault points there, or short. */
    public boolean open(Groep groep, boolean eerste) {
        return eerste && (groep.voorstellen().size() <= ZICHTBAAR || !fouten.isLeeg())
                || groep.voorstellen().stream().anyMatch(v -> gekozen.contains(v.keuze()));
    }

    public int minuten() {
        return punten.stream().mapToInt(Agendapunt::minuten).sum();
    }

    public String url() {
        return overleg.url() + "/voorbereiding";
    }

    /** Whether this point came back with a fault, or was sent. */
    public boolean open(Agendapunt punt) {
        return getypt.van(punt.sleutel());
    }
}
