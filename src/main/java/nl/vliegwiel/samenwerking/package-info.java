/** The partners: gemeenten, samenwerkingsverbanden, schoolbesturen, scholen, aanbieders, teams and their people. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek"})
@NullMarked
package nl.vliegwiel.samenwerking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
