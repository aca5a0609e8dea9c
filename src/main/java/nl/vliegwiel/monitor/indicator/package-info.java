/** The definitions of the figures: one file per indicator in kennis/indicatoren, read, checked and never changed at run time. */
@NamedInterface("indicator")
@NullMarked
package nl.vliegwiel.monitor.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
