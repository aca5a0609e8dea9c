/** Routes: who brings the team in and to whom the team passes on, with consent, in states that both sides see. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "hulpaanbod", "leerling",
        "toestemming", "ondersteuning"})
@NullMarked
package nl.vliegwiel.verwijzing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
