/** What a body decided, on what conditions, and who signed; it never changes. */
@NullMarked
package nl.vliegwiel.sturing.besluit;

import org.jspecify.annotations.NullMarked;
