/** Where definitions are computed: DuckDB inside this process, or a Trino of many machines, on the same Parquet files. */
@NamedInterface("rekenmachine")
@NullMarked
package nl.vliegwiel.monitor.rekenmachine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
