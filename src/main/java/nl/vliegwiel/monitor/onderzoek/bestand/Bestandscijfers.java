package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.List;
import java.util.Map;

/**
 * What was found about a file: for the people who release it, for the researcher and for later.
 *
 * @param rijen rows that are given
 * @param mensen people they are about
 * @param weggelaten rows that would have stood out, and were left out
 * @param k the smallest number of people who look the same
 * @param groepen how many of such groups there are
 * @param niveaus kenmerk → level that it got
 * @param l sensitive column → the smallest number of different values in a group
 * @param grenzen measured column → value above which all are told as this value
 * @param bezwaren objections that were honoured, in words: small numbers are not told
 */
public record Bestandscijfers(int rijen, int mensen, int weggelaten, int k, int groepen, Map<String, Integer> niveaus,
        Map<String, Integer> l, Map<String, Integer> grenzen, String bezwaren, List<String> kolommen) {

    /** The largest chance to guess right who a row is about, for somebody who knows all kenmerken of that person. */
    public double grootsteKans() {
        return 1.0 / Math.max(1, k);
    }

    public double gemiddeldeKans() {
        return mensen == 0 ? 0 : (double) groepen / mensen;
    }
}
