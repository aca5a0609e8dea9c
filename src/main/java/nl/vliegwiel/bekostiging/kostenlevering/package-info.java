/** Actual costs as a file of the administration of one party: read, laid out, shown before it counts, and replaced by a later one. */
@NullMarked
package nl.vliegwiel.bekostiging.kostenlevering;

import org.jspecify.annotations.NullMarked;
