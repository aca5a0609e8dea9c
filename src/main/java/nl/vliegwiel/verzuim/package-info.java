/** Absence as delivered by schools, and its thresholds. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "leerling"})
@NullMarked
package nl.vliegwiel.verzuim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
