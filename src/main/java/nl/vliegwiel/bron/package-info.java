/** Figures that others publish: pupil counts of DUO and tables of CBS, each with its version, its date and its status. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking"})
@NullMarked
package nl.vliegwiel.bron;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
