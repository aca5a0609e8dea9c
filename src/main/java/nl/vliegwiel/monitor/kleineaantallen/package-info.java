/** Small numbers: the one place that decides which figures are not shown, so that nobody can be recognised or recomputed. */
@NullMarked
package nl.vliegwiel.monitor.kleineaantallen;

import org.jspecify.annotations.NullMarked;
