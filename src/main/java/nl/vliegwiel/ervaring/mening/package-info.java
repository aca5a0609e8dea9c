/** Answering a questionnaire by a link: no account, no name, and nothing kept until somebody says so. */
@NullMarked
package nl.vliegwiel.ervaring.mening;

import org.jspecify.annotations.NullMarked;
