/** Reports: chosen figures of one publication with text around them, as a page, a PDF and a document to change. */
@NullMarked
package nl.vliegwiel.monitor.rapport;

import org.jspecify.annotations.NullMarked;
