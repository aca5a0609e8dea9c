/** What a funding computes with, and what follows from it. */
@NullMarked
package nl.vliegwiel.bekostiging.opzet;

import org.jspecify.annotations.NullMarked;
