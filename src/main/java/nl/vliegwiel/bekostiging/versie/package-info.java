/** Fundings in versions as the database keeps them, and who agrees with which. */
@NullMarked
package nl.vliegwiel.bekostiging.versie;

import org.jspecify.annotations.NullMarked;
