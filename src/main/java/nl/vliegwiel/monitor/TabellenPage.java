package nl.vliegwiel.monitor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/** All numbers of one selection as tables. */
public record TabellenPage(String zin, Filters filters, @Nullable String geweigerd,
        List<Cijfertabel> tabellen) implements Page {

    @Override
    public String titel() {
        return "Monitor in tabellen";
    }
}
