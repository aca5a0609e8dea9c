/** Linking youth care to a school: on which ground, agreed by whom, until when. Off unless recorded; what is linked only the monitor counts. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking"})
@NullMarked
package nl.vliegwiel.koppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
