/** Editions of DUO and CBS that come in as files or are fetched: looked at first, then taken in whole. */
@NullMarked
package nl.vliegwiel.levering.uitgave;

import org.jspecify.annotations.NullMarked;
