/** Who pays what: formation, budget, distribution over the parties, contract forms, settlement and agreement. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "monitor", "businesscase"})
@NullMarked
package nl.vliegwiel.bekostiging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
