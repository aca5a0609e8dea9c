package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.peiling.Peilingen.Kwaliteit;
import nl.vliegwiel.web.Nederlands;

/**
 * Where the numbers of a page come from: which peiling, and which schools delivered their absence in the month that is shown.
 *
 * @param afwezig  schools of the selection that did not deliver
 * @param opvallend schools of the selection whose delivery of that month does not look like itself
 * @param regels   lines that were delivered; fouten: of which could not be read
 */
public record Herkomst(boolean werk, LocalDate peildag, LocalDate totEnMet, String maand, int scholen, int geleverd,
        int opTijd, long regels, long fouten, List<String> afwezig, List<String> opvallend, boolean zomer) {

    static Herkomst of(Blik blik, List<Kwaliteit> quality) {
        var schools = blik.gekozen();
        Map<Long, Kwaliteit> now = quality.stream().filter(k -> k.maand() == blik.maand())
                .collect(Collectors.toMap(Kwaliteit::schoolId, k -> k, (a, b) -> a));
        Set<Long> delivered = now.values().stream().filter(Kwaliteit::geleverd).map(Kwaliteit::schoolId)
                .collect(Collectors.toSet());
        var mine = schools.stream().map(s -> now.get(s.id())).filter(k -> k != null && k.geleverd()).toList();
        int month = Math.floorMod(blik.maand(), 12);
        boolean summer = month == 6 || month == 7;
        return new Herkomst(blik.werk(), blik.peiling().peildag(), blik.peiling().totEnMet(),
                Maanden.lang(blik.maand()), schools.size(), mine.size(),
                (int) mine.stream().filter(Kwaliteit::opTijd).count(), mine.stream().mapToLong(Kwaliteit::regels).sum(),
                mine.stream().mapToLong(Kwaliteit::fouten).sum(), summer
                        ? List.of()
                        : schools.stream().filter(s -> !delivered.contains(s.id())).map(Meetschool::naam).toList(),
                schools.stream().filter(s -> {
                    var k = now.get(s.id());
                    return k != null && !k.opvallend().isEmpty();
                }).map(Meetschool::naam).toList(),
                summer);
    }

    /** In how many months with school, up to the one that is shown, a school of the selection did not deliver. */
    static long onvolledig(Blik blik, List<Kwaliteit> quality, int van) {
        var ids = blik.gekozen().stream().map(Meetschool::id).collect(Collectors.toSet());
        return quality.stream().filter(k -> k.maand() >= van && k.maand() <= blik.maand())
                .filter(k -> Math.floorMod(k.maand(), 12) != 6 && Math.floorMod(k.maand(), 12) != 7)
                .filter(k -> ids.contains(k.schoolId()) && !k.geleverd()).map(Kwaliteit::maand).distinct().count();
    }

    public String geleverdZin() {
        if (zomer) {
            return "In juli en augustus meten we niet.";
        }
        if (scholen == 1) {
            return geleverd == 1
                    ? "De school leverde het verzuim van " + maand + "."
                    : "De school leverde het verzuim van " + maand + " niet.";
        }
        return (geleverd == scholen ? "Alle " + scholen : geleverd + " van de " + scholen)
                + " scholen leverden het verzuim van " + maand + ".";
    }

    /** The schools that are left out, by name up to four. */
    public String afwezigZin() {
        int shown = 4;
        return afwezig.size() <= shown
                ? Nederlands.opsomming(afwezig)
                : Nederlands.opsomming(java.util.stream.Stream.concat(afwezig.stream().limit(shown - 1L),
                        java.util.stream.Stream.of((afwezig.size() - shown + 1) + " andere scholen")).toList());
    }

    public int deelGeleverd() {
        return scholen == 0 ? 0 : (int) Math.round(100.0 * geleverd / scholen);
    }

    public int deelOpTijd() {
        return geleverd == 0 ? 0 : (int) Math.round(100.0 * opTijd / geleverd);
    }

    public int deelZonderFout() {
        return regels == 0 ? 100 : (int) Math.floor(100.0 * (regels - fouten) / regels);
    }
}
