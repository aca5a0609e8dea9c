/** Who must answer, what they answered, and taking it back. */
@NullMarked
package nl.vliegwiel.toestemming.antwoord;

import org.jspecify.annotations.NullMarked;
