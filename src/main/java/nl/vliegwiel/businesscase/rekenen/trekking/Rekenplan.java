package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Rol;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Soort;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;

/** Folds the years of an alternative into present value factors, so that a draw is a few multiplications. */
final class Rekenplan {
    private final Trekplan trekplan;
    private final Uitgangspunten uitgangspunten;
    private final List<String> partijen;

    Rekenplan(Model model, Trekplan trekplan) {
        this.trekplan = trekplan;
        this.uitgangspunten = model.uitgangspunten();
        this.partijen = model.partijen().stream().map(Partij::code).toList();
    }

    List<Planpost> posten(Alternatief alternatief) {
        var posten = new ArrayList<Planpost>();
        alternatief.effecten().forEach(e -> posten.add(effect(e, alternatief)));
        alternatief.kosten().forEach(k -> posten.add(costs(k)));
        alternatief.overdrachten().forEach(o -> posten.add(transfer(o)));
        return posten;
    }

    private double df(int t) {
        return uitgangspunten.discontofactor(uitgangspunten.discontovoet().voet(), t);
    }

    private Planpost costs(Kostenregel regel) {
        double pv = 0;
        for (int t = 0; t <= uitgangspunten.horizon(); t++)
            pv += df(t) * regel.deel(t);
        var bouw = new Bouw(pv * Jaarbedragen.metBtw(regel));
        bouw.maal(regel.hoeveelheid());
        bouw.maal(regel.bedrag());
        return bouw.post(Planpost.Soort.KOSTEN, weights(regel.aandelen(), -1));
    }

    private Planpost transfer(Geldoverdracht overdracht) {
        double pv = 0;
        for (int t = Math.max(0, overdracht.eersteJaar()); t <= Math.min(uitgangspunten.horizon(),
                overdracht.laatsteJaar()); t++)
            pv += df(t);
        var bouw = new Bouw(pv);
        bouw.maal(overdracht.bedrag());
        return bouw.post(Planpost.Soort.OVERDRACHT, weights(Map.of(overdracht.van(), -1.0, overdracht.naar(), 1.0), 1));
    }

    private double[] weights(Map<String, Double> aandelen, double teken) {
        return partijen.stream().mapToDouble(p -> teken * aandelen.getOrDefault(p, 0.0)).toArray();
    }

    private Planpost effect(Effect effect, Alternatief alternatief) {
        var gewichten = weights(effect.aandelen(), 1);
        double groei = fixed(Rol.GROEI.code(effect), 0);
        if (effect.verloop() != null || Double.isNaN(groei))
            return new Planpost(Planpost.Soort.BATEN, 1, new int[0], new int[0], null, null, slow(effect, alternatief),
                    gewichten);
        var bouw = new Bouw(effect.nadeel() ? -1 : 1);
        for (var rol : List.of(Rol.AANTAL, Rol.BEREIK, Rol.PRIJS, Rol.ATTRIBUTIE))
            bouw.maal(rol.code(effect));
        for (var rol : List.of(Rol.DEADWEIGHT, Rol.VERDRINGING, Rol.WEGLEK))
            bouw.rest(rol.code(effect));
        if (effect.soort() == Soort.KANSVERHOUDING)
            bouw.odds(effect);
        else {
            bouw.maal(Rol.OMVANG.code(effect));
            if (effect.soort() != Soort.ABSOLUUT)
                bouw.maal(Rol.UITGANGSWAARDE.code(effect));
        }
        bouw.time(effect, years(effect, alternatief, groei));
        return bouw.post(Planpost.Soort.BATEN, gewichten);
    }

    /** Discounted weight of each year k of the effect, over all cohorts, as far as the horizon. */
    private double[] years(Effect effect, Alternatief alternatief, double groei) {
        var gewichten = new double[uitgangspunten.horizon() + 1];
        for (var cohort : alternatief.cohorten())
            for (int k = 0; k < gewichten.length; k++) {
                int t = cohort.jaar() + effect.vertraging() + k;
                if (t <= uitgangspunten.horizon())
                    gewichten[k] += cohort.ingroei() * df(t) * Math.pow(1 + groei, t);
            }
        return gewichten;
    }

    private Planpost.Traag slow(Effect effect, Alternatief alternatief) {
        var rollen = Rol.values();
        var plekken = new int[rollen.length];
        var vasten = new double[rollen.length];
        for (int i = 0; i < rollen.length; i++) {
            var code = rollen[i].code(effect);
            vasten[i] = fixed(code, rollen[i].neutraal());
            plekken[i] = Double.isNaN(vasten[i]) && code != null ? trekplan.plek(code) : -1;
        }
        int horizon = uitgangspunten.horizon();
        return new Planpost.Traag(
                new Effectformule(effect, alternatief.cohorten(), horizon, Uitdoving.ZOALS_INGEVULD), plekken, vasten,
                IntStream.rangeClosed(0, horizon).mapToDouble(this::df).toArray());
    }

    /** The value of a number that is always the same, NaN when it is drawn. */
    private double fixed(@Nullable String code, double neutraal) {
        if (code == null)
            return neutraal;
        int plek = trekplan.plek(code);
        return trekplan.vast(plek) ? trekplan.waarde(plek) : Double.NaN;
    }

    /** Collects the factors of one line; what is fixed goes into one number. */
    private final class Bouw {
        private double vast;
        private final List<Integer> factoren = new ArrayList<>();
        private final List<Integer> resten = new ArrayList<>();
        private Planpost.@Nullable Odds odds;
        private Planpost.@Nullable Tijd tijd;

        Bouw(double vast) {
            this.vast = vast;
        }

        void maal(@Nullable String code) {
            double waarde = fixed(code, 1);
            if (Double.isNaN(waarde) && code != null)
                factoren.add(trekplan.plek(code));
            else
                vast *= waarde;
        }

        void rest(@Nullable String code) {
            double waarde = fixed(code, 0);
            if (Double.isNaN(waarde) && code != null)
                resten.add(trekplan.plek(code));
            else
                vast *= 1 - waarde;
        }

        void odds(Effect effect) {
            var p = Rol.UITGANGSWAARDE.code(effect);
            var omvang = effect.omvang();
            double vasteP = fixed(p, Rol.UITGANGSWAARDE.neutraal());
            double vasteOmvang = fixed(omvang, 0);
            if (!Double.isNaN(vasteP) && !Double.isNaN(vasteOmvang))
                vast *= Effectformule.delta(effect.soort(), effect.gunstig(), vasteP, vasteOmvang);
            else
                odds = new Planpost.Odds(place(p, vasteP), vasteP, place(omvang, vasteOmvang), vasteOmvang,
                        effect.gunstig());
        }

        void time(Effect effect, double[] gewichten) {
            var uitdoving = Rol.UITDOVING.code(effect);
            double phi = fixed(uitdoving, 0);
            double duur = fixed(effect.duur(), 0);
            if (Double.isNaN(phi) || Double.isNaN(duur)) {
                tijd = new Planpost.Tijd(place(uitdoving, phi), phi, place(effect.duur(), duur), duur,
                        Double.isNaN(duur)
                                ? gewichten
                                : Arrays.copyOf(gewichten, (int) Math.min(gewichten.length, Math.ceil(duur))));
                return;
            }
            double som = 0;
            for (int k = 0; k < Math.min(duur, gewichten.length); k++)
                som += gewichten[k] * Math.pow(1 - phi, k) * Math.min(1, duur - k);
            vast *= som;
        }

        private int place(@Nullable String code, double vasteWaarde) {
            return Double.isNaN(vasteWaarde) && code != null ? trekplan.plek(code) : -1;
        }

        Planpost post(Planpost.Soort soort, double[] gewichten) {
            return new Planpost(soort, vast, ints(factoren), ints(resten), odds, tijd, null, gewichten);
        }

        private static int[] ints(List<Integer> lijst) {
            return lijst.stream().mapToInt(i -> i).toArray();
        }
    }
}
