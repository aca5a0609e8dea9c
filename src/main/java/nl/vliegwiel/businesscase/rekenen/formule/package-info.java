/** The formulas of the business case, year by year, for one value of each number. */
@NullMarked
package nl.vliegwiel.businesscase.rekenen.formule;

import org.jspecify.annotations.NullMarked;
