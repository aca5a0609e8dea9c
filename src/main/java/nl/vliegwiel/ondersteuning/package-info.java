/** The work: signaal, plan, contact, evaluatie, afronding and nazorg. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "leerling", "toestemming",
        "attendering"})
@NullMarked
package nl.vliegwiel.ondersteuning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
