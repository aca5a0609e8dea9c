/** Retention: what is past its term goes, each night, and a report with counts says so. */
@ApplicationModule(allowedDependencies = {"toegang", "logboek", "web"})
@NullMarked
package nl.vliegwiel.bewaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
