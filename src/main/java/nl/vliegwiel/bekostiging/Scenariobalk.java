package nl.vliegwiel.bekostiging;

import java.util.List;
import java.util.Locale;

/** The bar of a scenario: the parts of the kinds beside each other, as SVG of our own numbers only. */
public final class Scenariobalk {

    private Scenariobalk() {
    }

    public static String van(List<BekostigingPage.Deel> delen) {
        var svg = new StringBuilder();
        double x = 0;
        for (int i = 0; i < delen.size(); i++) {
            double breedte = Math.max(0, delen.get(i).breedte());
            svg.append(String.format(Locale.ROOT,
                    "<rect class=\"del__%d\" x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"10\"/>", i, x, breedte));
            x += breedte;
        }
        return svg.toString();
    }
}
