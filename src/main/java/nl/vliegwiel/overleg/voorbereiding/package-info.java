/** A meeting is planned and its agenda is filled with what is due. */
@NullMarked
package nl.vliegwiel.overleg.voorbereiding;

import org.jspecify.annotations.NullMarked;
