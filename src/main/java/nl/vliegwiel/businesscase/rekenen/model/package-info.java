/** What a business case assumes: immutable records, one file format, no rules of calculation. */
@NamedInterface("rekenen")
@NullMarked
package nl.vliegwiel.businesscase.rekenen.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
