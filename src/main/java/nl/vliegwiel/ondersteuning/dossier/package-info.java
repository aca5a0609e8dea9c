/** The casus as a person works in it: its page, timeline, contacts, who is involved, and who looked. */
@NullMarked
package nl.vliegwiel.ondersteuning.dossier;

import org.jspecify.annotations.NullMarked;
