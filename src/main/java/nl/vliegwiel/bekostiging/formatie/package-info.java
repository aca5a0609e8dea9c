/** What a team costs: functions, norms, present hours, pay, budget per year. */
@NullMarked
package nl.vliegwiel.bekostiging.formatie;

import org.jspecify.annotations.NullMarked;
