/** OPP, arrangement and TLV of pupils from a file of the school or from OSO dossiers: kinds and days, nothing else. */
@NullMarked
package nl.vliegwiel.levering.afspraken;

import org.jspecify.annotations.NullMarked;
