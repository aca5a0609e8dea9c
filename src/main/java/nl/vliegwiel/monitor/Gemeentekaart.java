package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Nederlands;

/**
 * The gemeenten as equal tiles, each about where it lies. A tile differs from the others only when its whole margin lies above or
 * below the figure of the region, and then says so in words.
 *
 * @param buiten gemeenten that have no place on the map; they stand in the table
 */
public record Gemeentekaart(String label, List<Maat> maten, String regio, String buiten) {

    private static final Map<String, Map<String, String>> PLAATSEN = Kennis.rows("gemeentekaart.csv").stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("gemeente", ""), r -> r));
    private static final int WIDE = 168;
    private static final int PHONE = 326;
    private static final int GAP = 6;
    private static final int LETTER = 7;

    /** The same map wide and on a phone. */
    public record Maat(int breedte, int hoogte, int tegel, int hoog, List<Tegel> tegels) {
    }

    /** One gemeente; klasse: boven, onder, gelijk or leeg. */
    public record Tegel(int x, int y, String naam, String waarde, String marge, String woord, String klasse) {
    }

    private record Gemeente(String naam, int rij, int kolom, Uitkomst uitkomst) {
    }

    /** Null when fewer than two of the gemeenten have a place. */
    static @Nullable Gemeentekaart of(Indicator indicator, Opstelling op, List<Uitkomst> cells, Plaatsnamen namen,
            Map<String, String> codes) {
        var found = new ArrayList<Gemeente>();
        var outside = new ArrayList<String>();
        for (var u : cells) {
            String id = u.tabel().equals(op.tabel()) && op.past(u.plek()) ? u.plek(op.rijen()) : null;
            if (id != null) {
                var place = PLAATSEN.get(codes.getOrDefault(id, ""));
                if (place == null) {
                    outside.add(namen.naam(op.rijen(), id));
                } else {
                    found.add(new Gemeente(namen.naam(op.rijen(), id), number(place, "rij"), number(place, "kolom"),
                            u));
                }
            }
        }
        if (found.size() < 2) {
            return null;
        }
        var region = cells.stream().filter(u -> !u.tabel().equals(op.tabel()) && u.waarde() != null).findFirst();
        int columns = found.stream().mapToInt(Gemeente::kolom).max().orElse(1);
        var sizes = List.of(size(indicator, found, region, WIDE, columns),
                size(indicator, found, region, Math.min(WIDE, (PHONE + GAP) / columns - GAP), columns));
        return new Gemeentekaart(
                "Kaart: " + Nederlands.opsomming(sizes.getFirst().tegels().stream()
                        .map(t -> t.naam() + " " + t.waarde() + (t.woord().isEmpty() ? "" : ", " + t.woord())).toList())
                        + ".",
                sizes, region.map(u -> Cijfer.waarde(indicator, u)).orElse(""), Nederlands.opsomming(outside));
    }

    private static int number(Map<String, String> place, String column) {
        return Integer.parseInt(Objects.requireNonNull(place.get(column)));
    }

    private static Maat size(Indicator indicator, List<Gemeente> found, Optional<Uitkomst> region, int tile,
            int columns) {
        int height = 90;
        int rows = found.stream().mapToInt(Gemeente::rij).max().orElse(1);
        var tiles = found.stream().map(g -> {
            String word = word(g.uitkomst(), region);
            return new Tegel((g.kolom() - 1) * (tile + GAP), (g.rij() - 1) * (height + GAP), brief(g.naam(), tile),
                    Cijfer.waarde(indicator, g.uitkomst()), Cijfertabel.marge(indicator, g.uitkomst()), word,
                    g.uitkomst().waarde() == null
                            ? "leeg"
                            : switch (word) {
                                case "hoger" -> "boven";
                                case "lager" -> "onder";
                                default -> "gelijk";
                            });
        }).toList();
        return new Maat(columns * (tile + GAP) - GAP, rows * (height + GAP) - GAP, tile, height, tiles);
    }

    private static String brief(String name, int tile) {
        int most = (tile - 2 * GAP) / LETTER;
        return name.length() <= most ? name : name.substring(0, most - 1).strip() + "…";
    }

    /** Only what the margins allow to say. */
    private static String word(Uitkomst u, Optional<Uitkomst> region) {
        Double low = u.laag();
        Double high = u.hoog();
        Double all = region.isPresent() ? region.get().waarde() : null;
        if (low == null || high == null || all == null) {
            return "";
        }
        return low > all ? "hoger" : high < all ? "lager" : "niet zeker anders";
    }
}
