/** What parties gain by a business case, beside what they pay. */
@NamedInterface("profijt")
@NullMarked
package nl.vliegwiel.bekostiging.profijt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
