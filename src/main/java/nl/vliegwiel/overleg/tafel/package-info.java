/** The meeting itself, on one screen: point by point to a decision, and closed at the end. */
@NullMarked
package nl.vliegwiel.overleg.tafel;

import org.jspecify.annotations.NullMarked;
