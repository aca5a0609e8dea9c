/** Stories: telling one by a link, taking names out, letting it go by a second person, and reading what may be read. */
@NamedInterface("verhaal")
@NullMarked
package nl.vliegwiel.ervaring.verhaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
