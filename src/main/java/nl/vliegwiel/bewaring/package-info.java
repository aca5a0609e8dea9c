/** Retention: what is past its term goes, each night. */
@ApplicationModule(allowedDependencies = {"toegang", "logboek"})
@NullMarked
package nl.vliegwiel.bewaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
