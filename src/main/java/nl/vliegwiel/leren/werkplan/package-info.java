/** The work plan: what is done differently, by whom and when, and what the figure said then and now. */
@NullMarked
package nl.vliegwiel.leren.werkplan;

import org.jspecify.annotations.NullMarked;
