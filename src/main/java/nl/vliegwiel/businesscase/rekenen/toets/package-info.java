/** Checks a model before it is computed: what is refused and what is only said. */
@NamedInterface("rekenen")
@NullMarked
package nl.vliegwiel.businesscase.rekenen.toets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
