/** What pupils, parents and professionals say themselves: questionnaires without a name, and what follows from the answers. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "monitor :: statistiek",
        "monitor :: ondergrens"})
@NullMarked
package nl.vliegwiel.ervaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
