package nl.vliegwiel.bekostiging.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** The forms in which the money goes to who does the work. Amounts in cents, percentages 0 to 100. */
public sealed interface Contractvorm {

    String naam();

    String zin();

    /** The prices and percentages of it, as they go in a contract. */
    String afspraak();

    /** What the payers pay at this volume. */
    long betaald(int aantal, Kosten kosten);

    /** A price for each pupil that is helped. */
    record Inspanningsgericht(long prijsCent) implements Contractvorm {
        public Inspanningsgericht {
            notNegative(prijsCent);
        }

        @Override
        public String naam() {
            return "Inspanningsgericht";
        }

        @Override
        public String zin() {
            return "Een prijs voor elke leerling die hulp krijgt.";
        }

        @Override
        public String afspraak() {
            return Bedrag.precies(prijsCent) + " per leerling.";
        }

        @Override
        public long betaald(int aantal, Kosten kosten) {
            return Math.multiplyExact(prijsCent, aantal);
        }
    }

    /** A price for each agreed result; who does the work bears what does not succeed. */
    record Outputgericht(long prijsCent, BigDecimal gelukt) implements Contractvorm {
        public Outputgericht {
            notNegative(prijsCent);
            percentage(gelukt);
        }

        @Override
        public String naam() {
            return "Outputgericht";
        }

        @Override
        public String zin() {
            return "Een prijs voor elk resultaat dat is afgesproken en gehaald.";
        }

        @Override
        public String afspraak() {
            return Bedrag.precies(prijsCent) + " per resultaat; " + Nederlands.getal(gelukt.doubleValue(), 1)
                    + "% van de leerlingen haalt het.";
        }

        @Override
        public long betaald(int aantal, Kosten kosten) {
            int resultaten = BigDecimal.valueOf(aantal).multiply(gelukt).movePointLeft(2)
                    .setScale(0, RoundingMode.HALF_UP).intValueExact();
            return Math.multiplyExact(prijsCent, resultaten);
        }
    }

    /** A budget for the whole task, settled afterwards beyond a bandwidth: formula 18. */
    record Taakgericht(long budgetCent, BigDecimal bandbreedte, BigDecimal aandeel) implements Contractvorm {
        public Taakgericht {
            notNegative(budgetCent);
            percentage(bandbreedte);
            percentage(aandeel);
        }

        @Override
        public String naam() {
            return "Taakgericht";
        }

        @Override
        public String zin() {
            return "Een budget voor alle scholen samen. Buiten de bandbreedte delen we het verschil.";
        }

        @Override
        public String afspraak() {
            return Bedrag.precies(budgetCent) + " per jaar, bandbreedte "
                    + Nederlands.getal(bandbreedte.doubleValue(), 1) + "%, daarbuiten "
                    + Nederlands.getal(aandeel.doubleValue(), 1) + "% voor de betalers.";
        }

        @Override
        public long betaald(int aantal, Kosten kosten) {
            return new Afrekening(budgetCent, kosten.bij(aantal), bandbreedte, aandeel).betaaldCent();
        }
    }

    /** A fixed sum for a range of volumes; outside it a share of the price per pupil: formula 19. */
    record Lumpsum(long somCent, int laag, int hoog, long prijsCent, BigDecimal aandeel) implements Contractvorm {
        public Lumpsum {
            notNegative(somCent);
            notNegative(prijsCent);
            percentage(aandeel);
            if (laag < 0 || hoog < laag)
                throw new Geweigerd("De bandbreedte loopt van laag naar hoog. Draai de getallen om.");
        }

        @Override
        public String naam() {
            return "Lumpsum met bandbreedte";
        }

        @Override
        public String zin() {
            return "Een vast bedrag voor " + Nederlands.getal(laag) + " tot en met " + Nederlands.getal(hoog)
                    + " leerlingen. Daarbuiten een deel van de prijs.";
        }

        @Override
        public String afspraak() {
            return Bedrag.precies(somCent) + " per jaar; daarbuiten per leerling "
                    + Nederlands.getal(aandeel.doubleValue(), 1) + "% van " + Bedrag.precies(prijsCent) + ".";
        }

        @Override
        public long betaald(int aantal, Kosten kosten) {
            long buiten = Math.max(0, aantal - hoog) - (long) Math.max(0, laag - aantal);
            return BigDecimal.valueOf(somCent).add(BigDecimal.valueOf(prijsCent).multiply(BigDecimal.valueOf(buiten))
                    .multiply(aandeel).movePointLeft(2)).setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
    }

    private static void notNegative(long cent) {
        if (cent < 0)
            throw new Geweigerd("Een bedrag kan niet onder nul zijn.");
    }

    private static void percentage(BigDecimal procent) {
        if (procent.signum() < 0 || procent.compareTo(BigDecimal.valueOf(100)) > 0)
            throw new Geweigerd("Een percentage ligt tussen 0 en 100.");
    }
}
