package nl.vliegwiel.monitor;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;

/** Small sentences under the big number. */
final class Cijferkoppen {

    private Cijferkoppen() {
    }

    /** 395 van 5.610 leerlingen, afgerond */
    static String aantal(Indicator indicator, Uitkomst u, Blik blik) {
        String count = Cijfertabel.aantal(indicator, u);
        return count.isEmpty() ? "" : count + " " + indicator.eenheden() + (blik.werk() ? "" : ", afgerond");
    }

    /** Why a difference between the groups is no proof. */
    static String anders(Blik blik) {
        return switch (blik.selectie().groep()) {
            case Selectie.PILOT, Selectie.VERGELIJKING ->
                "De pilotscholen kozen zelf om mee te doen. Daarom kan ook iets anders een verschil of een verandering verklaren.";
            case Selectie.SCHOOL ->
                "Eén school schommelt meer dan een groep. Kijk naar het verloop, niet naar één maand.";
            case Selectie.JEUGD ->
                "Een gemeente schommelt meer dan alle gemeenten samen. Ook beleid, inkoop en een levering die ontbreekt veranderen dit cijfer.";
            default -> "Een verandering zegt niet waardoor ze komt. Kijk ook wat er nog meer veranderde.";
        };
    }
}
