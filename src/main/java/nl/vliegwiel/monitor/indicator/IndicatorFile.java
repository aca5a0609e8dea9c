package nl.vliegwiel.monitor.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Levering;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Indicator.Veld;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.toegang.Kennis;

/** Reads one indicator: front matter, plain words, SQL. An incomplete or unportable file is refused with the reason. */
final class IndicatorFile {

    private static final Pattern SHAPE = Pattern.compile("---\\n(.*?)\\n---\\n(.*?)```(sql|levering)\\n(.*?)```\\s*",
            Pattern.DOTALL);
    private static final List<String> REQUIRED = List.of("naam", "kort", "doel", "bron", "citaat", "soort", "eenheid",
            "uitsplitsingen",
            "richting", "noemer_bekend", "eigenaar", "versie", "geldig_van", "teller", "noemer", "gegevens",
            "zegt_niets_over", "omlaag",
            "omhoog");

    private IndicatorFile() {
    }

    static Indicator parse(String code, String text) {
        var shape = SHAPE.matcher(text.replace("\r\n", "\n"));
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    code + ": verwacht een kop tussen ---, uitleg en een blok ```sql of ```levering");
        }
        var header = Kennis.kop(code, shape.group(1));
        var missing = REQUIRED.stream().filter(k -> header.getOrDefault(k, "").isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(code + ": in de kop ontbreekt " + missing);
        }
        String block = shape.group(4).strip();
        boolean source = "sql".equals(shape.group(3));
        var faults = new ArrayList<>(source ? PortableSql.faults(block) : List.of());
        String broken = header.getOrDefault("breuk", "");
        if (!broken.isEmpty() && !broken.matches("\\d{4}-(0[1-9]|1[0-2]) \\S.*")) {
            faults.add("schrijf een breuk als 2025-01 en waarom");
        }
        known(faults, header, "soort", Soort.values());
        known(faults, header, "eenheid", Eenheid.values());
        known(faults, header, "richting", Richting.values());
        if (!header.getOrDefault("norm", "0").matches("-?\\d+(\\.\\d+)?|")) {
            faults.add("norm is een getal, met een punt");
        }
        String per = header.getOrDefault("per", "school");
        if (!List.of("school", "gemeente").contains(per)) {
            faults.add("per is school of gemeente");
        } else if ("gemeente".equals(per) && tables(header).stream().flatMap(u -> u.dimensies().stream())
                .anyMatch(Dimensies.vanSchool()::contains)) {
            faults.add("een cijfer per gemeente kent geen school, en niets wat uit de school volgt");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(code + ": " + String.join("; ", faults));
        }
        return indicator(code, header,
                Arrays.stream(shape.group(2).strip().split("\\n\\n")).map(p -> p.replace('\n', ' ')).toList(),
                source ? block : "", source ? null : delivery(code, header, block),
                hash(text + Kubus.in(block).stream().map(Kubus::sql).collect(Collectors.joining())));
    }

    private static void known(List<String> faults, Map<String, String> header, String key, Enum<?>[] values) {
        if (Arrays.stream(values).noneMatch(v -> v.name().equals(constant(header, key)))) {
            faults.add(key + " is een van " + Arrays.stream(values)
                    .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", ")));
        }
    }

    private static String constant(Map<String, String> header, String key) {
        return required(header, key).toUpperCase(Locale.ROOT).replace(" ", "_").replace(".", "");
    }

    /** One field per line: naam;soort;uitleg. */
    private static Levering delivery(String code, Map<String, String> header, String block) {
        var fields = Arrays.stream(block.split("\n")).map(l -> l.split(";", 3)).toList();
        if (fields.stream().anyMatch(f -> f.length < 3) || required(header, "leverancier").isEmpty()
                || required(header, "ritme").isEmpty()) {
            throw new IllegalArgumentException(
                    code + ": een levering heeft een leverancier, een ritme en velden als naam;soort;uitleg");
        }
        return new Levering(required(header, "leverancier"), required(header, "ritme"),
                fields.stream().map(f -> new Veld(f[0].strip(), f[1].strip(), f[2].strip())).toList());
    }

    private static Indicator indicator(String code, Map<String, String> header, List<String> uitleg, String sql,
            @Nullable Levering levering, String hash) {
        String norm = header.getOrDefault("norm", "");
        return new Indicator(code, required(header, "naam"), required(header, "doel"),
                Soort.valueOf(constant(header, "soort")), Eenheid.valueOf(constant(header, "eenheid")),
                Richting.valueOf(constant(header, "richting")),
                norm.isEmpty() ? null : Double.valueOf(norm),
                "ja".equals(header.get("noemer_bekend")),
                tables(header),
                Map.copyOf(header),
                uitleg, sql, levering, hash);
    }

    private static List<Uitsplitsing> tables(Map<String, String> header) {
        String tables = required(header, "uitsplitsingen");
        return Arrays.stream(tables.substring(1, tables.length() - 1).split(",")).map(Uitsplitsing::parse).toList();
    }

    private static String required(Map<String, String> header, String key) {
        return header.getOrDefault(key, "");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
