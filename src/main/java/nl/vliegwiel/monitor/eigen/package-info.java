/** Figures that a school makes for itself on screen, by choosing; visible to that school only. */
@NullMarked
package nl.vliegwiel.monitor.eigen;

import org.jspecify.annotations.NullMarked;
