/** From dated facts to figures that a person can trust: indicators, the peiling, statistics, small numbers and the screens. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "bron", "attendering"})
@NullMarked
package nl.vliegwiel.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
