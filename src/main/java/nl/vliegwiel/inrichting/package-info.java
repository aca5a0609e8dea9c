/** How this region sets up its Vliegwiel: which parts are on, and its settings taken along to another installation. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek"})
@NullMarked
package nl.vliegwiel.inrichting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
