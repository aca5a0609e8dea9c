/** What a provider of jeugdhulp owes CBS each half-year: made from its own trajecten, completed with BSN's in memory, replaced whole. */
@ApplicationModule(allowedDependencies = {"toegang", "web", "logboek", "samenwerking", "ondersteuning"})
@NullMarked
package nl.vliegwiel.beleidsinformatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
