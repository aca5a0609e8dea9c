package nl.vliegwiel.businesscase.rekenen;

import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.formule.Geldreeks;
import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Rol;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.formule.Waarden;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;

/** The balance of one alternative with every number at its mean, and what it becomes when one number is otherwise. */
final class Puntsaldo {
    private static final int STEPS = 12;
    private static final double FAR = 5;

    private final Alternatief alternatief;
    private final Uitgangspunten uitgangspunten;
    private final Getallen getallen;
    private final Waarden waarden;
    private final Jaarbedragen bedragen;
    private final double saldo;

    Puntsaldo(Alternatief alternatief, Uitgangspunten uitgangspunten, Getallen getallen) {
        this.alternatief = alternatief;
        this.uitgangspunten = uitgangspunten;
        this.getallen = getallen;
        this.waarden = getallen.verwacht();
        this.bedragen = Jaarbedragen.of(alternatief, uitgangspunten, waarden, Uitdoving.ZOALS_INGEVULD);
        this.saldo = bedragen.saldo();
    }

    Jaarbedragen bedragen() {
        return bedragen;
    }

    Waarden waarden() {
        return waarden;
    }

    double saldo() {
        return saldo;
    }

    /** Codes that change this alternative. */
    Set<String> codes() {
        var codes = new HashSet<String>();
        alternatief.effecten().forEach(e -> codes.addAll(Rol.codes(e).values()));
        alternatief.kosten().forEach(k -> {
            codes.add(k.bedrag());
            if (k.hoeveelheid() != null)
                codes.add(k.hoeveelheid());
        });
        return codes;
    }

    /** The balance with this number otherwise; only what depends on it is computed again. */
    double met(String code, double waarde) {
        var anders = waarden.with(code, waarde);
        double som = saldo;
        for (int i = 0; i < alternatief.effecten().size(); i++) {
            var effect = alternatief.effecten().get(i);
            if (!Rol.codes(effect).containsValue(code))
                continue;
            var formule = new Effectformule(effect, alternatief.cohorten(), uitgangspunten.horizon(),
                    Uitdoving.ZOALS_INGEVULD);
            som += bedragen.contant(formule.perJaar(anders.of(effect))) - bedragen.contant(bedragen.effecten()[i]);
        }
        for (int i = 0; i < alternatief.kosten().size(); i++) {
            var regel = alternatief.kosten().get(i);
            if (!code.equals(regel.bedrag()) && !code.equals(regel.hoeveelheid()))
                continue;
            double maal = anders.of(regel.hoeveelheid(), 1) * anders.of(regel.bedrag(), 0)
                    / (waarden.of(regel.hoeveelheid(), 1) * waarden.of(regel.bedrag(), 0));
            if (Double.isFinite(maal))
                som -= bedragen.contant(bedragen.kosten()[i]) * (maal - 1);
            else
                return Jaarbedragen.of(alternatief, uitgangspunten, anders, Uitdoving.ZOALS_INGEVULD).saldo();
        }
        return som;
    }

    /** Value nearest to the mean at which the balance is 0, within five times the usual spread; null when there is none. */
    @Nullable
    Double omslagwaarde(String code) {
        double midden = getallen.verwacht(code);
        if (saldo == 0)
            return midden;
        double laag = getallen.kwantiel(code, 0.05);
        double hoog = getallen.kwantiel(code, 0.95);
        double breedte = hoog > laag ? FAR * (hoog - laag) : Math.abs(midden);
        if (breedte == 0)
            return null;
        DoubleUnaryOperator f = x -> met(code, x);
        double ondergrens = lowest(code);
        double bovengrens = highest(code);
        for (int i = 1; i <= STEPS; i++) {
            double binnen = breedte * (i - 1) / STEPS;
            double buiten = breedte * i / STEPS;
            for (int kant : new int[]{-1, 1}) {
                double a = Math.clamp(midden + kant * binnen, ondergrens, bovengrens);
                double b = Math.clamp(midden + kant * buiten, ondergrens, bovengrens);
                double fa = f.applyAsDouble(a);
                double fb = f.applyAsDouble(b);
                if (a != b && Math.signum(fa) != Math.signum(fb))
                    return zero(f, a, fa, b, fb);
            }
        }
        return null;
    }

    // The balance is linear in most numbers: then one step is enough
    private static double zero(DoubleUnaryOperator f, double a, double fa, double b, double fb) {
        double x = a - fa * (b - a) / (fb - fa);
        return Math.abs(f.applyAsDouble(x)) <= 1e-12 * (Math.abs(fa) + Math.abs(fb))
                ? x
                : Geldreeks.bisect(f, a, b, fa);
    }

    /** A number that was nowhere below 0 is not tried there; parts stay parts. */
    private double lowest(String code) {
        return getallen.kwantiel(code, 0.001) >= 0 ? 0 : Double.NEGATIVE_INFINITY;
    }

    private double highest(String code) {
        boolean deel = alternatief.effecten().stream().anyMatch(e -> Rol.codes(e).entrySet().stream()
                .anyMatch(r -> r.getValue().equals(code) && switch (r.getKey()) {
                    case BEREIK, DEADWEIGHT, ATTRIBUTIE, VERDRINGING, WEGLEK, UITDOVING -> true;
                    case AANTAL, UITGANGSWAARDE, OMVANG, LATER, PRIJS, DUUR, GROEI -> false;
                }));
        return deel ? 1 : Double.POSITIVE_INFINITY;
    }
}
