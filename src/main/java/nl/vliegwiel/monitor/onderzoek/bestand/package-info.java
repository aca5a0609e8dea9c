/** The file for research: which columns there are, how coarse they become until nobody stands out, and what goes along with it. */
@NullMarked
package nl.vliegwiel.monitor.onderzoek.bestand;

import org.jspecify.annotations.NullMarked;
