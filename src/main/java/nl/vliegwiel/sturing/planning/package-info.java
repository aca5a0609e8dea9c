/** What is done when and by whom: the region's own lines, and what the two agreements say. */
@NullMarked
package nl.vliegwiel.sturing.planning;

import org.jspecify.annotations.NullMarked;
