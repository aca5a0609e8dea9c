/** Files on the casus, and letters from templates. */
@NullMarked
package nl.vliegwiel.ondersteuning.stuk;

import org.jspecify.annotations.NullMarked;
