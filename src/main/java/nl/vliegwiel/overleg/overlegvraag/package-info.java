/** What a mentor would like to know from the team about an own pupil, asked before the meeting. */
@NullMarked
package nl.vliegwiel.overleg.overlegvraag;

import org.jspecify.annotations.NullMarked;
