/** The engine of the business case: from a model to its result, pure functions without Spring, SQL, clock or chance from outside. */
@NamedInterface("rekenen")
@NullMarked
package nl.vliegwiel.businesscase.rekenen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
