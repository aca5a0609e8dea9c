/** A change of school: the plan goes along with its own yes, and the old school sees nothing any more. */
@NullMarked
package nl.vliegwiel.ondersteuning.overstap;

import org.jspecify.annotations.NullMarked;
