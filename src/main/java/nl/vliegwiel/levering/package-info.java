/** Deliveries: files in, preview, saved whole or not at all, with a report by line. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "leerling", "verzuim",
        "jeugdhulp", "bron", "koppeling", "attendering"})
@NullMarked
package nl.vliegwiel.levering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
