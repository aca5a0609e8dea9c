/** Consent on paper: letters to sign and a list with its moment. */
@NullMarked
package nl.vliegwiel.toestemming.papier;

import org.jspecify.annotations.NullMarked;
