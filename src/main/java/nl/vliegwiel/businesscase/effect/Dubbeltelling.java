package nl.vliegwiel.businesscase.effect;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Fouten;

/** Two effects that count the same gain: said at the field, and only somebody who says that they differ goes on. */
final class Dubbeltelling {

    private Dubbeltelling() {
    }

    /** The newest effect of the alternative of this form against the others. */
    static void controle(Model m, EffectForm form, Fouten fouten) {
        var bij = m.alternatief(form.tekst("alternatief")).orElse(m.alternatieven().getFirst());
        controle(m, bij, bij.effecten().getLast(), new Modelvelden(form.velden(), fouten));
    }

    static void controle(Model m, Alternatief bij, Effect effect, Modelvelden in) {
        if (in.tekst("dubbel").equals("ja"))
            return;
        bij.effecten().stream().filter(e -> !e.code().equals(effect.code()) && same(m, e, effect)).findFirst()
                .ifPresent(e -> in.meld("overlapgroep", "‘" + e.naam() + "’ telt dezelfde winst. Laat er één weg, of "
                        + "vink hieronder aan dat het niet dezelfde winst is"));
    }

    /** The same word, or the same size from the same source at the same price. */
    private static boolean same(Model m, Effect a, Effect b) {
        String groep = a.overlapgroep();
        if (groep != null && groep.equalsIgnoreCase(b.overlapgroep()))
            return true;
        String omvang = source(m, a.omvang());
        String prijs = source(m, a.prijs());
        return omvang != null && omvang.equals(source(m, b.omvang())) && prijs != null
                && prijs.equals(source(m, b.prijs())) && number(m, a.omvang(), b.omvang())
                && number(m, a.prijs(), b.prijs());
    }

    private static @Nullable String source(Model m, String grootheid) {
        return m.grootheid(grootheid).map(g -> g.bron()).orElse(null);
    }

    private static boolean number(Model m, String a, String b) {
        return Objects.equals(m.grootheid(a).map(g -> g.verdeling()), m.grootheid(b).map(g -> g.verdeling()));
    }
}
