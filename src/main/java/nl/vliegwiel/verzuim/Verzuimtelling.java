package nl.vliegwiel.verzuim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.vliegwiel.leerling.Verzuimbeeld;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Schooljaar;

/** Counts the absence of one pupil: four weeks as the law counts them, and the school year by kind. */
final class Verzuimtelling {
    private static final Map<String, String> SOORTEN = Kennis.rows("codelijsten/verzuimsoort.csv").stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("code", ""), r -> r.getOrDefault("naam", ""), (a, b) -> a));

    private Verzuimtelling() {
    }

    /** The first day of which records are needed. */
    static LocalDate vanaf(LocalDate vandaag, Schoolweken weken) {
        var schooljaar = Schooljaar.van(vandaag).eerste();
        var venster = weken.begin(vandaag, Drempel.WEKEN);
        return venster.isBefore(schooljaar) ? venster : schooljaar;
    }

    static Verzuimbeeld.Beeld van(List<Verzuimmelding> meldingen, LocalDate vandaag, Schoolweken weken) {
        var sinds = Schooljaar.van(vandaag).eerste();
        var venster = weken.begin(vandaag, Drempel.WEKEN);
        var perUur = new HashMap<Map.Entry<LocalDate, Integer>, Double>();
        var perSoort = new LinkedHashMap<String, Double>();
        LocalDate laatste = null;
        for (var m : meldingen) {
            // one hour counts once, also when a school delivers it twice; minutes without an hour are of different moments
            if (telt(m) && !m.datum().isBefore(venster) && weken.nummer(m.datum()).isPresent())
                perUur.merge(Map.entry(m.datum(), m.lesuur() == null ? 0 : m.lesuur()), m.uren(),
                        m.lesuur() == null || m.lesuur() == 0 ? Verzuimtelling::sum : Math::max);
            if (!m.datum().isBefore(sinds))
                perSoort.merge(naam(m), m.uren(), Double::sum);
            if (laatste == null || m.datum().isAfter(laatste))
                laatste = m.datum();
        }
        return new Verzuimbeeld.Beeld(sinds, perUur.values().stream().mapToDouble(Double::doubleValue).sum(),
                perSoort.entrySet().stream().map(e -> new Verzuimbeeld.Soort(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingDouble(Verzuimbeeld.Soort::uren).reversed()).toList(),
                laatste);
    }

    private static double sum(double een, double ander) {
        return Math.min(een + ander, Verzuimmelding.MINUTEN_PER_DAG / 60.0);
    }

    // Leerplichtwet 1969 art. 21a
    private static boolean telt(Verzuimmelding m) {
        return !m.geoorloofd() && !m.soort().equals("vrijstelling");
    }

    private static String naam(Verzuimmelding m) {
        return SOORTEN.getOrDefault(m.soort(), m.soort()) + (telt(m) ? ", zonder geldige reden" : "");
    }
}
