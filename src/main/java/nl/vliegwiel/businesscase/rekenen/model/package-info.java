/** What a business case assumes: immutable records, one file format, no rules of calculation. */
@NullMarked
package nl.vliegwiel.businesscase.rekenen.model;

import org.jspecify.annotations.NullMarked;
