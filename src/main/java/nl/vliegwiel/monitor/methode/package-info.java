/** What a statistical method adds to a figure: made comparable, how long it takes, a break in the line, the middle, before and after. */
@NullMarked
package nl.vliegwiel.monitor.methode;

import org.jspecify.annotations.NullMarked;
