/** Where help begins: a signaal of a school, advice without a name, and work without a pupil. */
@NullMarked
package nl.vliegwiel.ondersteuning.signaal;

import org.jspecify.annotations.NullMarked;
