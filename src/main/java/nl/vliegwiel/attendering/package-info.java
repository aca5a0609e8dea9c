/** Says by mail to people, and by a signed call to programs, that there is something new. Never what. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek"})
@NullMarked
package nl.vliegwiel.attendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
