/** Youth care as gemeenten see it in their messages: what was assigned, started, stopped and claimed, without a person. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking"})
@NullMarked
package nl.vliegwiel.jeugdhulp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
