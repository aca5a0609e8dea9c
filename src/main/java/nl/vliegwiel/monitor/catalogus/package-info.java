/** The catalogue of figures: every definition on one page, and the check that a definition counts what it says. */
@NullMarked
package nl.vliegwiel.monitor.catalogus;

import org.jspecify.annotations.NullMarked;
