/** What others make of a version: remarks with their answers, and who decided what about it. */
@NullMarked
package nl.vliegwiel.businesscase.toetsing;

import org.jspecify.annotations.NullMarked;
