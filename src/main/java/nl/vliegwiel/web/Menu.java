package nl.vliegwiel.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Schakelaars;

/** The main menu of each role: kennis/menu.csv, read once at start. */
@Component
class Menu {
    private record Regel(int volgorde, String naam, String url) {
    }

    /** Pages that hang under an item with another address. */
    private static final Map<String, String> ONDER = Map.of("/adviesvragen", "/signalen", "/activiteiten",
            "/signalen", "/kwaliteit", "/monitor", "/land-en-regio", "/monitor", "/catalogus", "/monitor", "/rapporten",
            "/monitor", "/eigen-cijfers", "/monitor", "/koppelingen", "/leveringen");

    private final Map<String, List<Regel>> perRol = new HashMap<>();
    private final Map<String, String> onderdelen = new HashMap<>();
    private final Schakelaars schakelaars;

    Menu(Schakelaars schakelaars) {
        this.schakelaars = schakelaars;
        for (var rij : Kennis.rows("paginas.csv"))
            onderdelen.put(rij.getOrDefault("url", ""), rij.getOrDefault("onderdeel", ""));
        for (var rij : Kennis.rows("menu.csv"))
            perRol.computeIfAbsent(rij.getOrDefault("rol", ""), r -> new ArrayList<>())
                    .add(new Regel(Integer.parseInt(rij.getOrDefault("volgorde", "0")), rij.getOrDefault("naam", ""),
                            rij.getOrDefault("url", "")));
        for (var regels : perRol.values())
            regels.sort(Comparator.comparingInt(Regel::volgorde));
    }

    /**
     * The items of a role that this region uses, the one of this path marked.
     *
     * @param aantallen url → what waits there
     */
    List<MenuItem> items(String rol, String pad, Map<String, Integer> aantallen) {
        var regels = perRol.getOrDefault(rol, List.of()).stream()
                .filter(r -> schakelaars.uit(onderdelen.getOrDefault(r.url(), ""), r.url()).isEmpty()).toList();
        String plek = ONDER.entrySet().stream().filter(e -> isUnder(pad, e.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(pad);
        String huidig = regels.stream().map(Regel::url).filter(u -> isUnder(plek, u))
                .max(Comparator.comparingInt(String::length)).orElse("");
        return regels.stream().map(
                r -> new MenuItem(r.naam(), r.url(), r.url().equals(huidig), aantallen.getOrDefault(r.url(), 0)))
                .toList();
    }

    private static boolean isUnder(String pad, String url) {
        return pad.equals(url) || pad.startsWith(url + "/");
    }
}
