/** The figures for other programs: what may be read on a screen, under the same policies, after the NL API Design Rules. */
@NullMarked
package nl.vliegwiel.monitor.api;

import org.jspecify.annotations.NullMarked;
