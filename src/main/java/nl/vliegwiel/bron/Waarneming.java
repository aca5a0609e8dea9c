package nl.vliegwiel.bron;

import org.jspecify.annotations.Nullable;

/**
 * One published value of CBS.
 *
 * @param plek NL01, GM0361; empty: the table has no regions
 * @param kenmerken the other dimensions in the order of their names: Leeftijd=10000;Verwijzer=A1; empty: none
 * @param waarde null: CBS does not show it
 * @param leeg why not, in the word of CBS
 * @param status of its period, in the word of CBS: Voorlopig, Definitief; empty: not told
 */
public record Waarneming(String maat, String plek, String periode, String kenmerken, @Nullable Double waarde,
        String leeg, String status) {

    /** What a code of a table means. soort: maat, plek, periode or the name of another dimension. */
    public record Codenaam(String soort, String code, String naam, String eenheid, int decimalen) {
    }
}
