/** The statistics behind every figure: intervals, control charts, funnels and durations; pure functions, no clock, no SQL. */
@NullMarked
package nl.vliegwiel.monitor.statistiek;

import org.jspecify.annotations.NullMarked;
