/** How a business case looks: drawings of its result, and the pieces that its screens share. */
@NullMarked
package nl.vliegwiel.businesscase.beeld;

import org.jspecify.annotations.NullMarked;
