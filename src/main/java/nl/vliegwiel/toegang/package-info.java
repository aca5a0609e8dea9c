/** Who acts: sign-in, sessions, roles, and the reader that every transaction hands to the database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.vliegwiel.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
