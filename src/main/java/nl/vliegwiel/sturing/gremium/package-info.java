/** Which body decides what, and the five deelprojecten with who leads them. */
@NullMarked
package nl.vliegwiel.sturing.gremium;

import org.jspecify.annotations.NullMarked;
