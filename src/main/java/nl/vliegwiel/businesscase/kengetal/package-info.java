/** Unit prices, effects, prices through the years and discount rates: the files of kennis that a business case stands on. */
@NullMarked
package nl.vliegwiel.businesscase.kengetal;

import org.jspecify.annotations.NullMarked;
