package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A question with what the answer rests on.
 *
 * @param publicatie key of the one publication of which the figures are
 * @param baten      key of a fixed version of a study with its alternative; null: none
 * @param bekostiging key of a funding, with the number of a fixed version; null: none
 * @param bijGo      what happens after a go, a line each
 * @param versie     counts the changes
 */
public record Besluitdossier(long id, String sleutel, String vraag, String gremium, LocalDate datum,
        @Nullable LocalDate stukkenOp, String publicatie, @Nullable String baten, @Nullable String bekostiging,
        @Nullable Integer bekostigingsversie, String bijGo, String bijNoGo, int versie) {

    public String url() {
        return "/planning/dossiers/" + sleutel;
    }

    /** key.number, as the form sends it; empty when there is none. */
    String bekostigingskeuze() {
        return bekostiging == null ? "" : bekostiging + "." + bekostigingsversie;
    }
}
