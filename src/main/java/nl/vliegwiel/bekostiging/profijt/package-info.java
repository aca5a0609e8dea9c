/** Who pays beside who gains: the contribution of a party against its gains in a business case. */
@NullMarked
package nl.vliegwiel.bekostiging.profijt;

import org.jspecify.annotations.NullMarked;
