/** What pupils, parents and professionals say themselves: questionnaires and stories, without a name. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "monitor :: statistiek",
        "monitor :: ondergrens", "monitor :: indicator"})
@NullMarked
package nl.vliegwiel.ervaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
