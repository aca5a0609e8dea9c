/** Consent by age, regime and purpose; exceptions and break-glass. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "leerling"})
@NullMarked
package nl.vliegwiel.toestemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
