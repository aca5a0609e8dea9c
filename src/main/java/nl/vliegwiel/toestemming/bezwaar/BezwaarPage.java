package nl.vliegwiel.toestemming.bezwaar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Page;

/** Whether this young person is counted, and the button that changes it. sinds: since when there is an objection, null without one. */
public record BezwaarPage(Casuskop kop, @Nullable LocalDate sinds, boolean mag) implements Page {

    @Override
    public String titel() {
        return "Bezwaar tegen onderzoek";
    }
}
