/** Help on offer: what there is for whom, how to reach it, how long the wait, and what was asked for and is not there. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking"})
@NullMarked
package nl.vliegwiel.hulpaanbod;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
