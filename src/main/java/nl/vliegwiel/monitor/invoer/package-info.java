/** Whether what came in looks like itself: checks per school and month, at each peiling, before anything is published. */
@NullMarked
package nl.vliegwiel.monitor.invoer;

import org.jspecify.annotations.NullMarked;
