package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Page;

/** What was looked for and not there since a day, the most missed on top. */
public record GemissenPage(LocalDate vanaf, List<Gemissen.Telling> tellingen) implements Page {

    @Override
    public String titel() {
        return "Wat er niet is";
    }

    public String wat(Gemissen.Telling t) {
        return Keuzelijsten.naam(Keuzelijsten.THEMAS, t.thema());
    }

    public String soort(Gemissen.Telling t) {
        return t.soort().isEmpty() ? "van licht tot zwaar" : Keuzelijsten.naam(Keuzelijsten.SOORTEN, t.soort());
    }

    public int meest() {
        return tellingen.stream().mapToInt(Gemissen.Telling::keer).max().orElse(1);
    }
}
