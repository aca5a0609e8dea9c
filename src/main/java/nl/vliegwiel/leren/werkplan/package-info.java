/** The work plan: what is done differently, by whom and when, and what the figure said then and now. */
@NamedInterface("werkplan")
@NullMarked
package nl.vliegwiel.leren.werkplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
