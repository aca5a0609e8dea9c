/** Reading the figures of one publication together: what people see, what they think is behind it, what they will do. */
@NullMarked
package nl.vliegwiel.leren.gesprek;

import org.jspecify.annotations.NullMarked;
