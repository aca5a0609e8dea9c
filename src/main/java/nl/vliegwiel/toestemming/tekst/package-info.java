/** What young people and parents read before they answer: texts of kennis/teksten, by purpose, age and language. */
@NullMarked
package nl.vliegwiel.toestemming.tekst;

import org.jspecify.annotations.NullMarked;
