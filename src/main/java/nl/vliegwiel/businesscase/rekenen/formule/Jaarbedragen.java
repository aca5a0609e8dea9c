package nl.vliegwiel.businesscase.rekenen.formule;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;

/** Undiscounted euros per effect, line of costs and transfer, for each year from 0 to the horizon. */
public record Jaarbedragen(Alternatief alternatief, Uitgangspunten uitgangspunten, double[][] effecten,
        double[][] kosten, double[][] overdrachten) {

    public static Jaarbedragen of(Alternatief alternatief, Uitgangspunten uitgangspunten, Waarden waarden,
            Uitdoving uitdoving) {
        int horizon = uitgangspunten.horizon();
        var effecten = alternatief.effecten().stream()
                .map(e -> new Effectformule(e, alternatief.cohorten(), horizon, uitdoving).perJaar(waarden.of(e)))
                .toArray(double[][]::new);
        var kosten = alternatief.kosten().stream().map(k -> costs(k, horizon, waarden)).toArray(double[][]::new);
        var overdrachten = alternatief.overdrachten().stream()
                .map(o -> between(o.eersteJaar(), o.laatsteJaar(), horizon, waarden.of(o.bedrag(), 0)))
                .toArray(double[][]::new);
        return new Jaarbedragen(alternatief, uitgangspunten, effecten, kosten, overdrachten);
    }

    /** What stays of one euro without VAT, with VAT that does not come back. */
    public static double metBtw(Kostenregel regel) {
        return 1 + regel.btw() * (1 - regel.terugvorderbaar());
    }

    private static double[] costs(Kostenregel regel, int horizon, Waarden waarden) {
        double vol = waarden.of(regel.hoeveelheid(), 1) * waarden.of(regel.bedrag(), 0) * metBtw(regel);
        var jaren = new double[horizon + 1];
        for (int t = 0; t <= horizon; t++)
            jaren[t] = vol * regel.deel(t);
        return jaren;
    }

    private static double[] between(int eerste, int laatste, int horizon, double bedrag) {
        var jaren = new double[horizon + 1];
        for (int t = Math.max(0, eerste); t <= Math.min(horizon, laatste); t++)
            jaren[t] = bedrag;
        return jaren;
    }

    /** Present value of these years at this rate. */
    public double contant(double[] jaren, double voet) {
        double som = 0;
        for (int t = 0; t < jaren.length; t++)
            som += uitgangspunten.discontofactor(voet, t) * jaren[t];
        return som;
    }

    public double contant(double[] jaren) {
        return contant(jaren, uitgangspunten.discontovoet().voet());
    }

    public double baten(double voet) {
        return total(effecten, voet);
    }

    public double kosten(double voet) {
        return total(kosten, voet);
    }

    public double saldo(double voet) {
        return baten(voet) - kosten(voet);
    }

    public double saldo() {
        return saldo(uitgangspunten.discontovoet().voet());
    }

    private double total(double[][] regels, double voet) {
        double som = 0;
        for (var jaren : regels)
            som += contant(jaren, voet);
        return som;
    }
}
