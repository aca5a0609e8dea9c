package nl.vliegwiel.monitor.peiling;

import java.util.List;

import nl.vliegwiel.monitor.indicator.Indicator;

/** The definitions that schools made for themselves: measured every night with the work figures, and never published. */
public interface Schoolcijfers {

    List<Indicator> definities();
}
