package nl.vliegwiel.businesscase.rekenen.formule;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Effect;

/** One value for each number, by code; amounts already in euros of the price year. */
public record Waarden(Map<String, Double> perCode) {

    public Waarden {
        perCode = Map.copyOf(perCode);
    }

    public double of(@Nullable String code, double neutraal) {
        if (code == null)
            return neutraal;
        var waarde = perCode.get(code);
        if (waarde == null)
            throw new IllegalArgumentException("no value for " + code);
        return waarde;
    }

    /** The values of one effect, by the order of {@link Rol}. */
    public double[] of(Effect effect) {
        var rollen = Rol.values();
        var waarden = new double[rollen.length];
        for (var rol : rollen)
            waarden[rol.ordinal()] = of(rol.code(effect), rol.neutraal());
        return waarden;
    }

    public Waarden with(String code, double waarde) {
        var anders = new HashMap<>(perCode);
        anders.put(code, waarde);
        return new Waarden(anders);
    }
}
