/** Tables of CBS StatLine by OData 4, as saved answers or fetched: codes, measures and values with their status. */
@NullMarked
package nl.vliegwiel.levering.cbs;

import org.jspecify.annotations.NullMarked;
