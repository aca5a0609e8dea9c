package nl.vliegwiel.levering.cbs;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bron.Waarneming;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Bundel;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * Makes one table of the parts that CBS gives: Properties, Dimensions, MeasureCodes, a part of codes for each dimension, and Observations. The
 * file is read twice: what the codes are, and then the values. Faults are collected, never thrown.
 */
public final class CbsImport {
    private static final long DEEL = 500L << 20;
    private static final int DELEN = 200;
    private static final int HOOGSTENS = 300_000;
    private static final String MAAT = "maat";
    private static final Set<String> EIGEN = Set.of("Id", "Measure", "Value", "StringValue", "ValueAttribute");
    private static final Set<String> PLAATS = Set.of("RegioS", "Regios", "WijkenEnBuurten");

    private final CsvFile.Bron bron;
    private final Set<String> plekken;
    private final Consumer<Regelfout> fouten;
    private final CbsTable tabel = new CbsTable();
    private final Set<String> gezien = new HashSet<>();

    /** @param plekken regions to keep: NL01, GM0361; of a table without regions all is kept */
    public CbsImport(CsvFile.Bron bron, Set<String> plekken, Consumer<Regelfout> fouten) {
        this.bron = bron;
        this.plekken = plekken;
        this.fouten = fouten;
    }

    /** @throws Geweigerd when the file as a whole is no table of CBS */
    public CbsTable read() throws IOException {
        parts((deel, rij) -> {
            if (tabel.code.isEmpty())
                tabel.code = deel.tabel();
            if (!tabel.code.equals(deel.tabel()))
                throw new Geweigerd("In dit bestand zitten delen van twee tabellen: " + tabel.code + " en "
                        + deel.tabel() + ". Lever één tabel tegelijk aan.");
            about(deel.naam(), rij);
        });
        if (!tabel.namen.containsKey(MAAT))
            throw new Geweigerd("Het deel MeasureCodes ontbreekt. Zonder dat weten we niet wat een getal betekent.");
        parts((deel, rij) -> {
            if (deel.naam().equals("Observations"))
                value(rij);
        });
        if (tabel.regels == 0)
            throw new Geweigerd("Het deel Observations ontbreekt of is leeg. Daarin staan de cijfers.");
        onlyUsed();
        return tabel;
    }

    private void parts(BiConsumer<CbsReader.Deel, Map<String, String>> rij) throws IOException {
        try (var in = bron.open()) {
            Bundel.read(in, DEEL, DELEN, (inhoud, nummer) -> CbsReader.read(inhoud, rij));
        }
    }

    private void about(String deel, Map<String, String> rij) {
        switch (deel) {
            case "Properties" -> {
                tabel.titel = rij.getOrDefault("Title", "");
                tabel.versie = rij.getOrDefault("Version", "");
                tabel.gewijzigdOp = moment(rij.getOrDefault("Modified", ""));
            }
            case "Dimensions" -> {
                if (rij.getOrDefault("Kind", "").startsWith("Geo"))
                    tabel.geo = rij.getOrDefault("Identifier", "");
                if (rij.getOrDefault("Kind", "").startsWith("Time"))
                    tabel.tijd = rij.getOrDefault("Identifier", "");
            }
            case "MeasureCodes" -> code(MAAT, rij);
            default -> {
                if (deel.endsWith("Codes"))
                    code(deel.substring(0, deel.length() - 5), rij);
            }
        }
    }

    private void code(String soort, Map<String, String> rij) {
        String code = rij.getOrDefault("Identifier", "");
        if (code.isEmpty() || code.length() > 60)
            return;
        String decimalen = rij.getOrDefault("Decimals", "0");
        tabel.namen.computeIfAbsent(soort, s -> new TreeMap<>()).put(code, new Waarneming.Codenaam(soort, code,
                rij.getOrDefault("Title", code), rij.getOrDefault("Unit", ""),
                decimalen.matches("\\d") ? Integer.parseInt(decimalen) : 0));
        if (!rij.getOrDefault("Status", "").isEmpty())
            tabel.statussen.put(soort + '|' + code, rij.getOrDefault("Status", ""));
    }

    /** CBS writes a moment with or without its offset. */
    private static @Nullable OffsetDateTime moment(String tekst) {
        try {
            return OffsetDateTime.parse(tekst);
        } catch (DateTimeException e) {
            try {
                return LocalDateTime.parse(tekst).atZone(Nederlands.ZONE).toOffsetDateTime();
            } catch (DateTimeException zonder) {
                return null;
            }
        }
    }

    private void value(Map<String, String> rij) {
        tabel.regels++;
        if (tabel.geo.isEmpty())
            tabel.geo = rij.keySet().stream().filter(PLAATS::contains).findFirst().orElse("");
        if (tabel.tijd.isEmpty() && rij.containsKey("Perioden"))
            tabel.tijd = "Perioden";
        String plek = rij.getOrDefault(tabel.geo, "");
        if (!tabel.geo.isEmpty() && !plekken.contains(plek)) {
            tabel.elders++;
            return;
        }
        String maat = rij.getOrDefault("Measure", "");
        String periode = rij.getOrDefault(tabel.tijd, "");
        boolean bekend = known("Measure", MAAT, maat);
        if (!periodKnown(periode) || !bekend)
            return;
        String leeg = rij.getOrDefault("ValueAttribute", "None");
        var waarde = number(rij.getOrDefault("Value", ""));
        if (waarde == null && rij.containsKey("Value") || waarde != null && !Double.isFinite(waarde)) {
            fault("Value", "geen getal", "een getal met een punt, of niets");
            return;
        }
        String kenmerken = rij.entrySet().stream()
                .filter(e -> !EIGEN.contains(e.getKey()) && !e.getKey().equals(tabel.geo)
                        && !e.getKey().equals(tabel.tijd) && !e.getKey().startsWith("@"))
                .map(e -> e.getKey() + '=' + e.getValue()).sorted().collect(Collectors.joining(";"));
        if (kenmerken.length() > 400 || plek.length() > 20) {
            fault("Observations", "een regel met lange codes", "korte codes");
            return;
        }
        keep(new Waarneming(maat, plek, periode, kenmerken, waarde,
                waarde == null || !leeg.equals("None") ? leeg.equals("None") ? "Onbekend" : leeg : "",
                tabel.statussen.getOrDefault(tabel.tijd + '|' + periode, "")));
    }

    private void keep(Waarneming w) {
        if (!gezien.add(w.maat() + '|' + w.plek() + '|' + w.periode() + '|' + w.kenmerken())) {
            fault("Observations", "een waarde die al eerder in het bestand staat", "elke waarde één keer");
            return;
        }
        tabel.waarnemingen.add(w);
        if (tabel.waarnemingen.size() > HOOGSTENS)
            throw new Geweigerd("Deze tabel heeft voor deze regio meer dan 300.000 waarden. Haal haar op met een filter"
                    + " op de perioden of kenmerken die je nodig hebt.");
    }

    private boolean known(String kolom, String soort, String code) {
        boolean goed = tabel.namen.getOrDefault(soort, Map.of()).containsKey(code);
        if (!goed)
            fault(kolom, "een code zonder naam", "een code die in het deel met codes staat");
        return goed;
    }

    private boolean periodKnown(String periode) {
        boolean goed = periode.matches("[0-9A-Za-z]{4,20}");
        if (!goed)
            fault(tabel.tijd.isEmpty() ? "Perioden" : tabel.tijd, "geen periode", "een periode als 2023HJ01");
        return goed;
    }

    private static @Nullable Double number(String tekst) {
        return tekst.matches("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,3})?") ? Double.valueOf(tekst) : null;
    }

    private void fault(String kolom, String gevonden, String verwacht) {
        fouten.accept(new Regelfout(tabel.regels, kolom, gevonden, verwacht));
    }

    /** Names of codes that no kept value uses say nothing here. Of regions and periods the names of our own dimensions. */
    private void onlyUsed() {
        var gebruikt = new HashSet<String>();
        for (var w : tabel.waarnemingen) {
            gebruikt.add(MAAT + '|' + w.maat());
            gebruikt.add(tabel.geo + '|' + w.plek());
            gebruikt.add(tabel.tijd + '|' + w.periode());
            if (!w.kenmerken().isEmpty())
                for (var deel : w.kenmerken().split(";"))
                    gebruikt.add(deel.replace('=', '|'));
        }
        tabel.namen.forEach((soort, codes) -> codes.keySet().removeIf(c -> !gebruikt.contains(soort + '|' + c)));
        rename(tabel.geo, "plek");
        rename(tabel.tijd, "periode");
    }

    private void rename(String van, String naar) {
        var codes = tabel.namen.remove(van);
        if (codes != null)
            tabel.namen.put(naar, codes.values().stream()
                    .map(c -> new Waarneming.Codenaam(naar, c.code(), c.naam(), c.eenheid(), c.decimalen()))
                    .collect(Collectors.toMap(Waarneming.Codenaam::code, c -> c, (a, b) -> a, TreeMap::new)));
    }
}
