/** Counts of pupils, and the set-up that a new funding begins with. */
@NullMarked
package nl.vliegwiel.bekostiging.telling;

import org.jspecify.annotations.NullMarked;
