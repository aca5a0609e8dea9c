/** Handing over pupils for a linking: BSN's become pseudonyms in memory, and nothing else of the file is read. */
@NullMarked
package nl.vliegwiel.levering.koppeling;

import org.jspecify.annotations.NullMarked;
