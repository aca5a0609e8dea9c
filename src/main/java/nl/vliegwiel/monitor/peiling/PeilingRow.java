package nl.vliegwiel.monitor.peiling;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.web.Nederlands;

/** One peiling in the list, in words. bezig: with progress in percent. */
public record PeilingRow(String soort, String begonnen, String totEnMet, String stand, String kleur, String icoon,
        boolean bezig, int procent, String zin) {

    private static final JsonMapper JSON = new JsonMapper();

    static PeilingRow of(Peiling p) {
        String kind = PeilingRun.WERK.equals(p.soort()) ? "Werkpeiling" : "Publicatiepeiling";
        String begun = Nederlands.moment(p.begonnenOp());
        String until = Nederlands.datum(p.totEnMet());
        if (p.bezig()) {
            return new PeilingRow(kind, begun, until, "Loopt", "info", "klok", true, p.procent(),
                    "Stap " + Math.min(p.stap() + 1, p.stappen()) + " van " + p.stappen()
                            + (p.bezigMet().isEmpty() ? "" : ": " + p.bezigMet()));
        }
        if (p.misluktOp() != null) {
            return new PeilingRow(kind, begun, until, "Mislukt", "stop", "let-op", false, 0,
                    (p.reden().isEmpty() ? "De reden is niet bekend." : p.reden())
                            + (p.bezigMet().isEmpty() ? "" : " Het ging mis bij: " + p.bezigMet() + ".")
                            + " De vorige cijfers blijven staan.");
        }
        return new PeilingRow(kind, begun, until, "Klaar", "ok", "vinkje", false, 100, (p.seconden() == null
                ? ""
                : "Duurde " + Nederlands.aantal(Math.max(1, p.seconden().setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValue()), "seconde", "seconden") + ".")
                + controle(p.controle()));
    }

    /** What the attack on a publication found, and what differs from the former one. */
    private static String controle(String found) {
        JsonNode controle = JSON.readTree(found);
        long hidden = controle.path("verborgen").asLong(0);
        long changed = controle.path("herzien").asLong(0);
        return (hidden == 0
                ? ""
                : " We vielen " + Nederlands.aantal(hidden, "verborgen getal", "verborgen getallen")
                        + " aan: geen is te herleiden." + bewezen(controle.path("programmas")))
                + (changed == 0 ? "" : " Herzien: " + Nederlands.aantal(changed, "cijfer", "cijfers") + ".");
    }

    /** How it was proven that none can be known; empty for a peiling that did not note it. */
    private static String bewezen(JsonNode programs) {
        long asked = programs.asLong(0);
        return programs.isMissingNode()
                ? ""
                : " Bij elk vonden we andere getallen die ook passen bij wat je ziet" + (asked == 0
                        ? "."
                        : ", " + Nederlands.aantal(asked, "keer", "keer") + " pas met een tweede rekenprogramma.");
    }
}
