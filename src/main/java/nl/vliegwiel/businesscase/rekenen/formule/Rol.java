package nl.vliegwiel.businesscase.rekenen.formule;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Meting;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Verloop;

/** What a number does in the formula of an effect, and the value that changes nothing when no number is named. */
public enum Rol {
    AANTAL("aantal", 1, Effect::aantal), //
    BEREIK("bereik", 1, Effect::bereik), //
    UITGANGSWAARDE("uitgangswaarde", 1, Effect::uitgangswaarde), //
    OMVANG("omvang", 0, Effect::omvang), //
    LATER("verloop/tweedeOmvang", 0, Rol::later), //
    PRIJS("prijs", 0, Effect::prijs), //
    DUUR("duur", 0, Effect::duur), //
    UITDOVING("uitdoving", 0, e -> e.verloop() == null ? e.uitdoving() : null), //
    GROEI("prijsgroei", 0, Effect::prijsgroei), //
    DEADWEIGHT("netto/deadweight", 0, e -> corrected(e) ? e.netto().deadweight() : null), //
    ATTRIBUTIE("netto/attributie", 1, e -> corrected(e) ? e.netto().attributie() : null), //
    VERDRINGING("netto/verdringing", 0, e -> e.netto().verdringing()), //
    WEGLEK("netto/weglek", 0, e -> e.netto().weglek());

    private static final Rol[] ALL = values();

    private final String pad;
    private final double neutraal;
    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Function<Effect, @Nullable String> code;

    Rol(String pad, double neutraal, Function<Effect, @Nullable String> code) {
        this.pad = pad;
        this.neutraal = neutraal;
        this.code = code;
    }

    /** Where it stands below an effect in the file. */
    public String pad() {
        return pad;
    }

    public double neutraal() {
        return neutraal;
    }

    /** Code of the number that has this role in the calculation of the effect; null when none has. */
    public @Nullable String code(Effect effect) {
        return code.apply(effect);
    }

    /** All codes that count for this effect, by role. */
    public static Map<Rol, String> codes(Effect effect) {
        var codes = new EnumMap<Rol, String>(Rol.class);
        for (var rol : ALL) {
            var code = rol.code(effect);
            if (code != null)
                codes.put(rol, code);
        }
        return codes;
    }

    // A comparison group has taken off what would have happened anyway: taking it off twice must be said in words.
    private static boolean corrected(Effect effect) {
        return effect.meting() == Meting.VOOR_NA || effect.netto().motivering() != null;
    }

    private static @Nullable String later(Effect effect) {
        Verloop verloop = effect.verloop();
        return verloop == null ? null : verloop.tweedeOmvang();
    }
}
