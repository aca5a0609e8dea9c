/** Changing what a draft assumes: numbers with their margin and source, the question, and what is not in euros. */
@NullMarked
package nl.vliegwiel.businesscase.aanname;

import org.jspecify.annotations.NullMarked;
