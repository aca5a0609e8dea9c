/** How the files of one school are laid out: proposed from names and content, set right by a person, remembered. */
@NullMarked
package nl.vliegwiel.levering.indeling;

import org.jspecify.annotations.NullMarked;
