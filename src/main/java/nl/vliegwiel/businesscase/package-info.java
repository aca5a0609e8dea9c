/** What a team costs, what it brings and to whom: the social business case against a null alternative, with its uncertainty. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "monitor :: peiling",
        "monitor :: indicator",
        "monitor :: statistiek"})
@NullMarked
package nl.vliegwiel.businesscase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
