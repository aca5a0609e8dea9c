package nl.vliegwiel.monitor.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The subset of SQL that gives the same answer on DuckDB, Trino and PostgreSQL; each rule names a difference that was found. */
final class PortableSql {

    private static final Map<Pattern, String> RULES = new LinkedHashMap<>();
    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*\\(");
    /** Functions that were tried on all three, and words of the language that may stand before a bracket. */
    private static final Set<String> SAME = Set.of("count", "sum", "min", "max", "avg", "coalesce", "nullif", "cast",
            "floor",
            "abs", "mod", "substring", "lower", "upper", "length", "row_number", "rank", "dense_rank", "lag", "lead",
            "grouping", "sets", "cube", "rollup", "filter", "over", "in", "exists", "as", "on", "and", "or", "not",
            "from",
            "join", "when", "then", "else", "by", "values", "all", "union", "except", "intersect", "select", "where",
            "having", "distinct", "between", "integer", "varchar", "decimal");

    static {
        rule("^\\s*(?!(with|select)\\b)", "het is geen SELECT");
        rule(";", "meer dan een opdracht");
        rule("\\b(date_trunc|date_diff|date_part|extract|interval|current_date|current_timestamp|now)\\b",
                "reken niet met datums, gebruik hele dagen en maanden");
        rule("\\b(median|percentile_cont|percentile_disc|approx_\\w+)\\b",
                "tel een mediaan uit, gebruik geen mediaanfunctie");
        rule("\\b(qualify|group by all|listagg|string_agg|unnest|generate_series|greatest|least|fetch first)\\b",
                "niet overal bekend of niet overal gelijk");
        rule("\\bcast\\b[^)]*\\bdouble\\b|::", "geen omzetting naar double en geen ::");
        rule("/(?!\\s*nullif\\()", "deel alleen als 1.0E0 * a / NULLIF(b, 0)");
        rule("\\b\\d+\\.\\d+\\b(?!e0)", "schrijf een breuk als 1.5E0");
        rule("order by(?![^)]*nulls last)", "ORDER BY vraagt NULLS LAST");
        rule("\"", "geen namen tussen aanhalingstekens");
        rule("\\bselect\\s+\\*|,\\s*\\*", "noem de kolommen");
        rule("\\b(insert|update|delete|create|drop|alter|copy|attach|install|load|pragma|set)\\b", "alleen lezen");
        rule("\\b(leerling|ondersteuning|verzuim|toegang|samenwerking)\\.\\w+\\s*(join|where|$)|\\bfrom\\s+\\w+\\.\\w+|\\bjoin\\s+\\w+\\.\\w+",
                "alleen de weergaven van schema monitor, zonder schemanaam");
        rule("\\bread_\\w+\\(", "geen bestanden lezen");
        rule("\\b(ilike|similar to|regexp|rlike|lateral|natural|using|tablesample|pivot|unpivot|asof|semi|anti|positional|within group|offset|exclude|groups)\\b",
                "niet overal bekend of niet overal gelijk");
    }

    private PortableSql() {
    }

    private static void rule(String pattern, String message) {
        RULES.put(Pattern.compile(pattern, Pattern.DOTALL), message);
    }

    /** What is not portable in this text; empty when all is well. */
    static List<String> faults(String sql) {
        String text = sql.toLowerCase(Locale.ROOT).replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
        var faults = new ArrayList<String>();
        RULES.forEach((pattern, message) -> {
            if (pattern.matcher(text).find()) {
                faults.add(message);
            }
        });
        CALL.matcher(text).results().map(m -> m.group(1)).filter(f -> !SAME.contains(f)).distinct()
                .forEach(f -> faults.add("de functie " + f + " is niet overal bekend of niet overal gelijk"));
        return faults;
    }
}
