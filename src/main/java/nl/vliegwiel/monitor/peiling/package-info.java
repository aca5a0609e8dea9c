/** The peiling: facts out of the work, through the engine, the statistics and the small numbers, into stored outcomes. */
@NamedInterface("peiling")
@NullMarked
package nl.vliegwiel.monitor.peiling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
