/** Who saw or changed what (NEN 7513): insert-only, sealed, readable for the family. */
@ApplicationModule(allowedDependencies = {"toegang", "web"})
@NullMarked
package nl.vliegwiel.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
