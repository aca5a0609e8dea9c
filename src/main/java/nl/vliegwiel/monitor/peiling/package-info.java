/** The peiling: facts out of the work, through the engine, the statistics and the small numbers, into stored outcomes. */
@NullMarked
package nl.vliegwiel.monitor.peiling;

import org.jspecify.annotations.NullMarked;
