/** What people think is behind a figure: a few sentences under their own name, beside the figure and never in it. */
@NamedInterface("duiding")
@NullMarked
package nl.vliegwiel.monitor.duiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
