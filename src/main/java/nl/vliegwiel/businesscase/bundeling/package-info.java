/** Studies of the same effect taken together: how large it is on average, how much the studies differ, and what to expect in one more place. */
@NullMarked
package nl.vliegwiel.businesscase.bundeling;

import org.jspecify.annotations.NullMarked;
