/** Chance: distributions, draws that depend on nothing but seed, number and place, and what the draws come to. */
@NullMarked
package nl.vliegwiel.businesscase.rekenen.trekking;

import org.jspecify.annotations.NullMarked;
