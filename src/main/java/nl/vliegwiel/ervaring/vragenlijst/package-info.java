/** The questionnaires of kennis/vragenlijsten, each version as it was asked. */
@NullMarked
package nl.vliegwiel.ervaring.vragenlijst;

import org.jspecify.annotations.NullMarked;
