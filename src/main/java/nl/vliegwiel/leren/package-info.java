/** From figures to what people do differently: the cycle of a school year, reading figures together, and the work plan. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "attendering", "monitor",
        "monitor :: peiling", "monitor :: indicator", "monitor :: duiding", "ervaring :: verhaal"})
@NullMarked
package nl.vliegwiel.leren;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
