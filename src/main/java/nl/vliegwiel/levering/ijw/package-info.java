/** The messages of iJw 3.2: read as a stream, checked against a table of our own, and turned into rows without a person. */
@NullMarked
package nl.vliegwiel.levering.ijw;

import org.jspecify.annotations.NullMarked;
