/** From dated facts to figures that a person can trust: indicators, the peiling, statistics, small numbers and the screens. */
@NullMarked
package nl.vliegwiel.monitor;

import org.jspecify.annotations.NullMarked;
