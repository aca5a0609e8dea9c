package nl.vliegwiel.ondersteuning.werk;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Nederlands;

/**
 * An estimate of what recording cost the reader this week, by counting: how often, times what it takes at the keystroke
 * model (tap 1.1 s, choice 1.2 s, character 0.25 s, short line 1.5 s), and the letters of the own notes. Only the reader
 * sees it; nothing is measured and nothing is kept.
 */
public record Vastlegtijd(List<Soort> soorten, long letters) {
    private static final double SECONDEN_PER_LETTER = .25;
    /** What one takes without the letters of the note: the flows of the design, in seconds. */
    private static final Map<String, Double> SECONDEN = Map.of("contact", 5., "signaal", 26., "toestemming", 30.,
            "adviesvraag", 20., "activiteit", 15., "doel", 25., "cijfer", 4., "taak", 6.);
    private static final double ANDERS = 10;

    /**
     * How often one kind of thing was recorded or changed.
     *
     * @param object the word of the log
     */
    public record Soort(String object, long aantal) {
        double seconden() {
            return aantal * SECONDEN.getOrDefault(object, ANDERS);
        }
    }

    /** Whole minutes, at least 1 as soon as anything was recorded. */
    public long minuten() {
        double seconden = soorten.stream().mapToDouble(Soort::seconden).sum() + letters * SECONDEN_PER_LETTER;
        return seconden == 0 ? 0 : Math.max(1, Math.round(seconden / 60));
    }

    public boolean leeg() {
        return soorten.isEmpty() && letters == 0;
    }

    /** ongeveer 24 minuten */
    public String tekst() {
        return Nederlands.aantal(minuten(), "minuut", "minuten");
    }

    /** 12 × contact, 3 × toestemming */
    public String telling() {
        return Nederlands.opsomming(soorten.stream().map(s -> Nederlands.getal(s.aantal()) + " × " + s.object())
                .toList());
    }
}
