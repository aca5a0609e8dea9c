/** Young people, parents, custody, enrolment, and the casus that holds their file at one school. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking"})
@NullMarked
package nl.vliegwiel.leerling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
