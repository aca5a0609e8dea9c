/** From how many persons on a figure is shown: a dated decision of the partnership, with who took it and why. */
@NamedInterface("ondergrens")
@NullMarked
package nl.vliegwiel.monitor.ondergrens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
