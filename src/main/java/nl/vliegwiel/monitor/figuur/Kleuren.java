package nl.vliegwiel.monitor.figuur;

import nl.vliegwiel.monitor.statistiek.Oordeel;

/** The one meaning of each colour: blue improvement, orange attention, purple change without verdict; each with a shape of its own. */
final class Kleuren {

    private Kleuren() {
    }

    /** Class of a point that lies on this side; goed: omlaag, omhoog or geen. */
    static String of(Oordeel oordeel, int kant, String goed) {
        if (kant == 0 || oordeel == Oordeel.TE_WEINIG_METINGEN) {
            return "stip";
        }
        if ("geen".equals(goed)) {
            return "stip stip--verandering";
        }
        boolean good = "omlaag".equals(goed) == kant < 0;
        return good ? "stip stip--verbetering" : "stip stip--let-op";
    }
}
