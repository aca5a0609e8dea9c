/** The fictional region and its cast; absent from the production artifact. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "samenwerking", "businesscase", "businesscase :: rekenen",
        "bekostiging :: profijt"})
@NullMarked
package nl.vliegwiel.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
