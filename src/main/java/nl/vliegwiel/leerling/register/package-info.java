/** The register of the school: its pupils, their parents and custody, their enrolment, and who stands in it twice. */
@NullMarked
package nl.vliegwiel.leerling.register;

import org.jspecify.annotations.NullMarked;
