/** Short things that others may learn from: bottlenecks for the netwerkgroep, good practice, intervision. Without persons. */
@NullMarked
package nl.vliegwiel.leren.leerpunt;

import org.jspecify.annotations.NullMarked;
