/** At which value of a figure somebody wants to be told. */
@NullMarked
package nl.vliegwiel.monitor.grens;

import org.jspecify.annotations.NullMarked;
