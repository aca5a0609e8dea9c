/** What a calculation gives back: the stable result of a model that screens, files and reports read. */
@NamedInterface("rekenen")
@NullMarked
package nl.vliegwiel.businesscase.rekenen.uitkomst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
