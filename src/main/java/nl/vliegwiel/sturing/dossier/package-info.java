/** A question that a body decides: what must be so for a go, how it stands, what parties and bodies say. */
@NullMarked
package nl.vliegwiel.sturing.dossier;

import org.jspecify.annotations.NullMarked;
