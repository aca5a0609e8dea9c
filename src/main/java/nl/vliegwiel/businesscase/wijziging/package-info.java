/** How a form changes a draft: its fields, numbers that it makes anew, and two people who change the same thing. */
@NullMarked
package nl.vliegwiel.businesscase.wijziging;

import org.jspecify.annotations.NullMarked;
