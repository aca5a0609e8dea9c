/** OSO transfer dossiers, 2019.1 and newer: only whose it is and the days of OPP, arrangement and TLV. */
@NullMarked
package nl.vliegwiel.levering.oso;

import org.jspecify.annotations.NullMarked;
