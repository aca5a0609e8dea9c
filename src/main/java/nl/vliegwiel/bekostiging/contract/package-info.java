/** How the money goes to who does the work, and who bears the risk of volume. */
@NullMarked
package nl.vliegwiel.bekostiging.contract;

import org.jspecify.annotations.NullMarked;
