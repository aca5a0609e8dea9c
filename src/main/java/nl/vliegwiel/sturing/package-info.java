/** What is planned, who decides what, and each decision with the figures that it rests on. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "monitor", "monitor :: peiling",
        "monitor :: indicator", "monitor :: duiding", "leren", "leren :: werkplan", "businesscase", "bekostiging"})
@NullMarked
package nl.vliegwiel.sturing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
