package nl.vliegwiel.toegang;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Which role may see or change which thing: kennis/rollen.csv, read once at start. */
@Component
public class Rollen {
    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, Set<String>> inzien = new HashMap<>();
    private final Map<String, Set<String>> bewerken = new HashMap<>();

    Rollen() {
        for (var rij : Kennis.rows("rollen.csv")) {
            String rol = rij.get("rol");
            namen.put(rol, rij.get("naam"));
            inzien.computeIfAbsent(rol, r -> new HashSet<>()).add(rij.get("onderdeel"));
            if ("bewerken".equals(rij.get("mag")))
                bewerken.computeIfAbsent(rol, r -> new HashSet<>()).add(rij.get("onderdeel"));
        }
    }

    /** Role key → name on the screen, in the order of the file. */
    public Map<String, String> namen() {
        return Collections.unmodifiableMap(namen);
    }

    /** Those of people at work, not of families or systems: everybody at work may report danger. */
    public Map<String, String> vanMedewerkers() {
        var werk = new LinkedHashMap<>(namen);
        werk.keySet().removeIf(rol -> !magInzien(rol, "gevaar"));
        return werk;
    }

    /** Those whose screens somebody who keeps the installation may look at: of people at work, but not of the supervisor. */
    public Map<String, String> voorBlik() {
        var werk = vanMedewerkers();
        werk.keySet().removeAll(Set.of("beheerder", "fg"));
        return werk;
    }

    public String naam(String rol) {
        return namen.getOrDefault(rol, rol);
    }

    public boolean magInzien(String rol, String onderdeel) {
        return inzien.getOrDefault(rol, Set.of()).contains(onderdeel);
    }

    public boolean magBewerken(String rol, String onderdeel) {
        return bewerken.getOrDefault(rol, Set.of()).contains(onderdeel);
    }
}
