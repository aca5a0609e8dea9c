/** Danger and break-glass: the way that never waits, and its review afterwards. */
@NullMarked
package nl.vliegwiel.toestemming.gevaar;

import org.jspecify.annotations.NullMarked;
