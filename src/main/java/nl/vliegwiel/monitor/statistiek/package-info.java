/** The statistics behind every figure: intervals, control charts, funnels and durations; pure functions, no clock, no SQL. */
@NamedInterface("statistiek")
@NullMarked
package nl.vliegwiel.monitor.statistiek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
