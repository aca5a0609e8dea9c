package nl.vliegwiel.businesscase.rekenen.bestand;

import static nl.vliegwiel.businesscase.rekenen.bestand.ModelXlsx.column;

import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.formule.Rol;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Gunstig;
import nl.vliegwiel.businesscase.rekenen.model.Model;

/** The sheet of effects: a row per effect with its numbers, and what is left of it each year, latest year first so that years can be folded with one product. */
record EffectXlsx(Model model, Alternatief alternatief, ModelXlsx.Plek plek, String naam) {
    private static final int RAMP = 2;
    private static final int FIRST = 6;
    private static final int ROLES = 2;
    private static final int FACTOR = ROLES + Rol.values().length;
    private static final int WEIGHTS = FACTOR + 1;

    private int horizon() {
        return model.uitgangspunten().horizon();
    }

    void write(Workbook boek) {
        var blad = boek.newWorksheet(naam);
        blad.value(0, 0, alternatief.naam());
        blad.style(0, 0).bold().set();
        ramp(blad);
        blad.value(FIRST - 1, 0, "Effect");
        blad.value(FIRST - 1, 1, "Soort");
        for (var rol : Rol.values())
            blad.value(FIRST - 1, ROLES + rol.ordinal(), rol.name().toLowerCase(Locale.ROOT));
        blad.value(FIRST - 1, FACTOR, "netto factor");
        for (int k = 0; k <= horizon(); k++)
            blad.value(FIRST - 1, weight(k), "jaar " + k + " van het effect");
        for (int i = 0; i < alternatief.effecten().size(); i++)
            effect(blad, FIRST + i, alternatief.effecten().get(i));
        blad.width(0, 40);
    }

    private void ramp(Worksheet blad) {
        blad.value(RAMP - 1, 0, "Jaar waarin deelnemers beginnen");
        blad.value(RAMP, 0, "Deel van het volle aantal");
        for (int t = 0; t <= horizon(); t++) {
            int jaar = t;
            blad.value(RAMP - 1, ROLES + t, t);
            blad.value(RAMP, ROLES + t, alternatief.cohorten().stream().filter(c -> c.jaar() == jaar)
                    .mapToDouble(c -> c.ingroei()).sum());
            ModelXlsx.entry(blad, RAMP, ROLES + t);
        }
    }

    private void effect(Worksheet blad, int rij, Effect effect) {
        blad.value(rij, 0, effect.naam());
        blad.value(rij, 1, JsonReader.name(effect.soort()));
        for (var rol : Rol.values())
            blad.formula(rij, ROLES + rol.ordinal(), plek.of(rol.code(effect), rol.neutraal()));
        blad.formula(rij, FACTOR, "%s*%s*(1-%s)*%s*(1-%s)*(1-%s)*%d".formatted(at(Rol.AANTAL, rij),
                at(Rol.BEREIK, rij), at(Rol.DEADWEIGHT, rij), at(Rol.ATTRIBUTIE, rij), at(Rol.VERDRINGING, rij),
                at(Rol.WEGLEK, rij), effect.nadeel() ? -1 : 1));
        for (int k = 0; k <= horizon(); k++)
            blad.formula(rij, weight(k), weight(effect, rij, k));
    }

    private static String at(Rol rol, int rij) {
        return "$" + column(ROLES + rol.ordinal()) + (rij + 1);
    }

    /** The weights stand in reverse: the last year of the horizon in the first column. */
    private int weight(int k) {
        return WEIGHTS + horizon() - k;
    }

    private static String weight(Effect effect, int rij, int k) {
        var over = k == 0 ? "" : "*(1-%s)^%d".formatted(at(Rol.UITDOVING, rij), k);
        return "%s%s*MAX(0,MIN(1,%s-%d))".formatted(delta(effect, rij, size(effect, rij, k)), over, at(Rol.DUUR, rij),
                k);
    }

    private static String size(Effect effect, int rij, int k) {
        var verloop = effect.verloop();
        var omvang = at(Rol.OMVANG, rij);
        if (verloop == null)
            return omvang;
        return "(%s+(%s-%s)*MIN(1,%d/%d))".formatted(omvang, at(Rol.LATER, rij), omvang, k,
                verloop.tweedeLeeftijd() - verloop.eersteLeeftijd());
    }

    private static String delta(Effect effect, int rij, String omvang) {
        var p = at(Rol.UITGANGSWAARDE, rij);
        return switch (effect.soort()) {
            case ABSOLUUT -> omvang;
            case RELATIEF, GESTANDAARDISEERD -> p + "*" + omvang;
            case KANSVERHOUDING -> "(%s-1/(1+(1-%s)/%s*EXP(-%s*%s)))*%d".formatted(p, p, p,
                    ModelXlsx.literal(Effectformule.COX), omvang, effect.gunstig() == Gunstig.LAGER ? 1 : -1);
        };
    }

    /** The euros of effect i in year t, for use on another sheet. */
    String amount(int i, int t) {
        int rij = FIRST + i;
        int jaren = t - alternatief.effecten().get(i).vertraging();
        if (jaren < 0)
            return "0";
        var hier = ModelXlsx.sheet(naam);
        return "%s%s*%s%s*(1+%s%s)^%d*SUMPRODUCT(%s%s:%s,%s%s:%s)".formatted(hier, "$" + column(FACTOR) + (rij + 1),
                hier, at(Rol.PRIJS, rij), hier, at(Rol.GROEI, rij), t, hier, cell(RAMP, ROLES),
                cell(RAMP, ROLES + jaren), hier, cell(rij, weight(jaren)), cell(rij, weight(0)));
    }

    private static String cell(int rij, int kolom) {
        return "$" + column(kolom) + "$" + (rij + 1);
    }
}
