/** Reading files as people send them: what they are, how they are written, and row by row what is in them. */
@NullMarked
package nl.vliegwiel.levering.bestand;

import org.jspecify.annotations.NullMarked;
