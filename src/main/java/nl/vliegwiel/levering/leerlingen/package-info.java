/** Pupils from a file of the school: who is new, who changed, who is no longer in it. */
@NullMarked
package nl.vliegwiel.levering.leerlingen;

import org.jspecify.annotations.NullMarked;
