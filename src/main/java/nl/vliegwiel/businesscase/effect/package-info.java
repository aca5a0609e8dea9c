/** A new effect of a draft: taken over from the monitor, from a study, or from experts, each with its source. */
@NullMarked
package nl.vliegwiel.businesscase.effect;

import org.jspecify.annotations.NullMarked;
