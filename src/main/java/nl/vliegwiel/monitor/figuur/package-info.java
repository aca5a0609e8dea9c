/** Drawings of figures: all coordinates are computed here, on the server; the templates beside them only write them down as SVG. */
@NullMarked
package nl.vliegwiel.monitor.figuur;

import org.jspecify.annotations.NullMarked;
