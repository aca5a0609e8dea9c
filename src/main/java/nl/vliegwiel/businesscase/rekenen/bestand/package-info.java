/** The business case as files: JSON in and out, a spreadsheet that computes by itself, and the command line. */
@NamedInterface("rekenen")
@NullMarked
package nl.vliegwiel.businesscase.rekenen.bestand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
