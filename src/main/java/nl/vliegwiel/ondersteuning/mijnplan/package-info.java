/** What the young person and the parents see and do themselves: the plan, a rating, who looked, a copy, a correction. */
@NullMarked
package nl.vliegwiel.ondersteuning.mijnplan;

import org.jspecify.annotations.NullMarked;
