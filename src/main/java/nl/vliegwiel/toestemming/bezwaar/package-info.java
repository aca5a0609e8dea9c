/** The objection of a young person or the parents to research: then they are counted nowhere. */
@NullMarked
package nl.vliegwiel.toestemming.bezwaar;

import org.jspecify.annotations.NullMarked;
