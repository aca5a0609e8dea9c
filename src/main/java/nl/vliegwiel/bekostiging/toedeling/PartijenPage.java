package nl.vliegwiel.bekostiging.toedeling;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.profijt.Baten;
import nl.vliegwiel.bekostiging.profijt.Studievergelijking;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The parties with what keys count, what they pay now, and the gains of a business case. */
public record PartijenPage(Bekostigingkop kop, String geteld, List<Partij> partijen, @Nullable Baten baten,
        List<Studievergelijking> vergelijkingen, Map<String, String> velden, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Partijen en aantallen";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
