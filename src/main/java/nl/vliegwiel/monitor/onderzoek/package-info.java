/** Research by an outside bureau: the question, who agreed, the file, and its end. */
@NullMarked
package nl.vliegwiel.monitor.onderzoek;

import org.jspecify.annotations.NullMarked;
