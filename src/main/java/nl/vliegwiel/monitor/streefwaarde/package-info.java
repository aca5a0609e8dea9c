/** What a figure should reach: a dated decision of its owner, in the place of what the definition proposes. */
@NullMarked
package nl.vliegwiel.monitor.streefwaarde;

import org.jspecify.annotations.NullMarked;
