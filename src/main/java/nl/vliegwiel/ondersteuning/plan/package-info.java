/** The plan: goals and their ratings, strengths, help under one regime, evaluation, rounding off, aftercare and return. */
@NullMarked
package nl.vliegwiel.ondersteuning.plan;

import org.jspecify.annotations.NullMarked;
