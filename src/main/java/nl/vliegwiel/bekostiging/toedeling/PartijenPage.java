package nl.vliegwiel.bekostiging.toedeling;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.profijt.Baten;
import nl.vliegwiel.bekostiging.profijt.Studievergelijking;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The parties with what keys count, what they pay now, and the gains of a business case. */
public record PartijenPage(Bekostigingkop kop, String geteld, List<Partij> partijen, @Nullable Baten baten,
        List<Studievergelijking> vergelijkingen, Map<String, String> velden, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Partijen en aantallen";
    }

    /** A number to read, or that it is not known. */
    public String gelezen(String naam) {
        return Getal.gelezen(veld(naam)).map(g -> Nederlands.getal(g.longValue())).orElse("onbekend");
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
