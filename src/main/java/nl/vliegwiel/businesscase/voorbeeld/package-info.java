/** A made-up young person in two timelines, with and without the team, priced step by step: for workshops. */
@NullMarked
package nl.vliegwiel.businesscase.voorbeeld;

import org.jspecify.annotations.NullMarked;
