/** A business case for others: JSON in and out, the report on paper, and the spreadsheet. */
@NullMarked
package nl.vliegwiel.businesscase.uitwisseling;

import org.jspecify.annotations.NullMarked;
