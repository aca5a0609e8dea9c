/** What happened to the data themselves, such as a new system: marked in the course of each figure that it touches. */
@NullMarked
package nl.vliegwiel.monitor.bijzonderheid;

import org.jspecify.annotations.NullMarked;
