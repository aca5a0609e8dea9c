package nl.vliegwiel.businesscase.effect;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Getal;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a new effect: where it comes from, for how many, what it is worth, and who gains. */
public record EffectForm(Map<String, String> velden) {
    static final String MONITOR = "monitor";
    static final String LITERATUUR = "literatuur";
    static final String EXPERTS = "experts";
    static final String BUNDELING = "bundeling";

    public String tekst(String veld) {
        return Invoer.tekst(velden.get(veld));
    }

    public String uit() {
        String uit = tekst("uit");
        return List.of(LITERATUUR, EXPERTS, BUNDELING).contains(uit) ? uit : MONITOR;
    }

    boolean voorNa() {
        return uit().equals(MONITOR) ? tekst("hoe").equals("voor-na") : tekst("meting").equals("voor-na");
    }

    int maand(String veld) {
        return tekst(veld).matches("\\d{4,6}") ? Integer.parseInt(tekst(veld)) : 0;
    }

    /** A number of this field within these limits; says what is wrong there and then gives null. */
    @Nullable
    Double getal(String veld, double van, double tot, String zin, Fouten fouten) {
        var getal = Getal.read(tekst(veld));
        if (getal.isEmpty() || getal.get().doubleValue() < van || getal.get().doubleValue() > tot) {
            fouten.meld(veld, zin);
            return null;
        }
        return getal.get().doubleValue();
    }

    /** A part from 0 to 1; 20 and 20% are both a fifth. */
    @Nullable
    Double deel(String veld, String zin, Fouten fouten) {
        var getal = Getal.read(tekst(veld));
        if (getal.isPresent() && getal.get().doubleValue() > 1 && !tekst(veld).contains("%"))
            getal = getal.map(g -> g.movePointLeft(2));
        if (getal.isEmpty() || getal.get().signum() < 0 || getal.get().doubleValue() > 1) {
            fouten.meld(veld, zin);
            return null;
        }
        return getal.get().doubleValue();
    }

    /** The field that a place in the model comes from. */
    static String veld(String pad) {
        for (String veld : List.of("aantal", "duur", "uitdoving", "vertraging", "deadweight", "attributie", "naam"))
            if (pad.endsWith("/" + veld))
                return veld;
        return pad.contains("/aandelen") || pad.endsWith("/cohorten") ? "naam" : "eigenprijs";
    }
}
