/** What a draft is made of: parties, costs, transfers, and numbers that rise and fall together; added, changed and removed on screens. */
@NullMarked
package nl.vliegwiel.businesscase.opbouw;

import org.jspecify.annotations.NullMarked;
