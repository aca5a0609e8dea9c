/** A round: one questionnaire at one school for some weeks, its links, its response and what came out of it. */
@NullMarked
package nl.vliegwiel.ervaring.ronde;

import org.jspecify.annotations.NullMarked;
