/** Exact shares of money over parties: keys, floors and caps, cents that always close. */
@NullMarked
package nl.vliegwiel.bekostiging.toedeling;

import org.jspecify.annotations.NullMarked;
