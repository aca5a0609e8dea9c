/** A casus without names, for one colleague from outside to think along. */
@NullMarked
package nl.vliegwiel.ondersteuning.bespreking;

import org.jspecify.annotations.NullMarked;
