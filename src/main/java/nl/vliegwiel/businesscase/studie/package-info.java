/** Studies and their versions: a draft that changes, a version that is fixed and never changes again, and what differs between two. */
@NullMarked
package nl.vliegwiel.businesscase.studie;

import org.jspecify.annotations.NullMarked;
