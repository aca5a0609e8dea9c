/** The desk of deliveries: what is expected and how good it was, and files that come without a person, by key or in a folder. */
@NullMarked
package nl.vliegwiel.levering.bureau;

import org.jspecify.annotations.NullMarked;
