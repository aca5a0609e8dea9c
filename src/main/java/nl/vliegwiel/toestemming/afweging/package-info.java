/** Sharing without consent: weighed by one, confirmed by another, for a time. */
@NullMarked
package nl.vliegwiel.toestemming.afweging;

import org.jspecify.annotations.NullMarked;
