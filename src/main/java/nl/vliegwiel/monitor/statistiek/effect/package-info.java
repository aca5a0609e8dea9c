/** Did the pilot make a difference: differences in differences for schools that join in waves, and a broken line without comparison. */
@NullMarked
package nl.vliegwiel.monitor.statistiek.effect;

import org.jspecify.annotations.NullMarked;
