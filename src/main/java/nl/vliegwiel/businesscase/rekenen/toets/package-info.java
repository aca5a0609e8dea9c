/** Checks a model before it is computed: what is refused and what is only said. */
@NullMarked
package nl.vliegwiel.businesscase.rekenen.toets;

import org.jspecify.annotations.NullMarked;
