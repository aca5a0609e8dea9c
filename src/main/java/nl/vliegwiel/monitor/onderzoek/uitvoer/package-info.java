/** What a researcher wants to publish, looked at by two others. */
@NullMarked
package nl.vliegwiel.monitor.onderzoek.uitvoer;

import org.jspecify.annotations.NullMarked;
