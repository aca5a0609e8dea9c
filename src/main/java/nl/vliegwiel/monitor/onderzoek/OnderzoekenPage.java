package nl.vliegwiel.monitor.onderzoek;

import java.util.List;

import nl.vliegwiel.web.Page;

/** The research projects of this reader, and what can be asked for. */
public record OnderzoekenPage(List<Rij> rijen, boolean magAanvragen) implements Page {

    /** One project in the list. kleur: of the label of its state. */
    public record Rij(String url, String naam, String uitvoerders, String eenheid, String tot, String stand,
            String kleur, String icoon) {

        static Rij of(Onderzoek o, String stand, String tot) {
            return new Rij(o.url(), o.naam(), o.uitvoerders(), o.eenheid().equals("casus") ? "Casussen" : "Leerlingen",
                    tot,
                    stand, OnderzoekenPage.kleur(stand), OnderzoekenPage.icoon(stand));
        }
    }

    @Override
    public String titel() {
        return "Onderzoek";
    }

    static String kleur(String stand) {
        return switch (stand) {
            case "Vrijgegeven" -> "ok";
            case "Niet gelukt" -> "stop";
            case "Wacht op vrijgave", "Aangevraagd" -> "let";
            default -> "";
        };
    }

    static String icoon(String stand) {
        return switch (stand) {
            case "Vrijgegeven" -> "vinkje";
            case "Niet gelukt" -> "let-op";
            case "Vernietigd", "Voorbij" -> "slot";
            default -> "klok";
        };
    }
}
