/** The team meeting: agenda, decisions, actions, and what follows from them. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "leerling", "toestemming",
        "ondersteuning"})
@NullMarked
package nl.vliegwiel.overleg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
