package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
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
    private final List<Effectformule> formules = new ArrayList<>();
    private final List<double[]> basis = new ArrayList<>();
    private final double[] contanten;
    /** Per effect: for each code the places it has in the formula. */
    private final List<Map<String, List<Integer>>> rollen = new ArrayList<>();

    Puntsaldo(Alternatief alternatief, Uitgangspunten uitgangspunten, Getallen getallen) {
        this.alternatief = alternatief;
        this.uitgangspunten = uitgangspunten;
        this.getallen = getallen;
        this.waarden = getallen.verwacht();
        this.bedragen = Jaarbedragen.of(alternatief, uitgangspunten, waarden, Uitdoving.ZOALS_INGEVULD);
        this.saldo = bedragen.saldo();
        for (var effect : alternatief.effecten()) {
            formules.add(new Effectformule(effect, alternatief.cohorten(), uitgangspunten.horizon(),
                    Uitdoving.ZOALS_INGEVULD));
            basis.add(waarden.of(effect));
            var plekken = new HashMap<String, List<Integer>>();
            Rol.codes(effect).forEach((rol, code) -> plekken.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(rol.ordinal()));
            rollen.add(plekken);
        }
        contanten = Arrays.stream(bedragen.effecten()).mapToDouble(bedragen::contant).toArray();
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
        double som = saldo;
        for (int i = 0; i < formules.size(); i++) {
            var plekken = rollen.get(i).get(code);
            if (plekken == null)
                continue;
            var anders = basis.get(i).clone();
            for (int plek : plekken)
                anders[plek] = waarde;
            som += bedragen.contant(formules.get(i).perJaar(anders)) - contanten[i];
        }
        for (var regel : alternatief.kosten())
            if (code.equals(regel.bedrag()) || code.equals(regel.hoeveelheid()))
                som -= cost(regel, code, waarde) - cost(regel, "", 0);
        return som;
    }

    private double cost(Kostenregel regel, String code, double waarde) {
        double deel = 0;
        for (int t = 0; t <= uitgangspunten.horizon(); t++)
            deel += uitgangspunten.discontofactor(uitgangspunten.discontovoet().voet(), t) * regel.deel(t);
        return deel * Jaarbedragen.metBtw(regel)
                * (code.equals(regel.hoeveelheid()) ? waarde : waarden.of(regel.hoeveelheid(), 1))
                * (code.equals(regel.bedrag()) ? waarde : waarden.of(regel.bedrag(), 0));
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
        var a = new double[]{midden, midden};
        var fa = new double[]{saldo, saldo};
        for (int i = 1; i <= STEPS; i++)
            for (int kant = 0; kant < 2; kant++) {
                double b = Math.clamp(midden + (kant == 0 ? -1 : 1) * breedte * i / STEPS, ondergrens, bovengrens);
                if (b == a[kant])
                    continue;
                double fb = f.applyAsDouble(b);
                if (Math.signum(fa[kant]) != Math.signum(fb))
                    return zero(f, a[kant], fa[kant], b, fb);
                a[kant] = b;
                fa[kant] = fb;
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
