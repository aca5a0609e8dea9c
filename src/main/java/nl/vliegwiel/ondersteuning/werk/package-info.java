/** What to do now: Mijn werk, tasks, the list of pupils and finding one, and the reminders of each morning. */
@NullMarked
package nl.vliegwiel.ondersteuning.werk;

import org.jspecify.annotations.NullMarked;
