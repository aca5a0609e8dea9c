/** Open files of DUO with pupils per location: by year and kind of education, or one total. */
@NullMarked
package nl.vliegwiel.levering.duo;

import org.jspecify.annotations.NullMarked;
