/** What the teams did and what that cost, without time sheets. */
@NullMarked
package nl.vliegwiel.bekostiging.teamverslag;

import org.jspecify.annotations.NullMarked;
