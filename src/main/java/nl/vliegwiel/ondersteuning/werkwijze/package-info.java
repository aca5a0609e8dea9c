/** The way of working in versions, and moving running casussen to a newer one. */
@NullMarked
package nl.vliegwiel.ondersteuning.werkwijze;

import org.jspecify.annotations.NullMarked;
