package nl.vliegwiel.verwijzing;

import java.time.LocalDate;

import nl.vliegwiel.web.Page;

/** The first page behind a personal link: is there a yes? */
public record DeurPage(String url, String verwijzer, LocalDate verlooptOp) implements Page {

    @Override
    public String titel() {
        return "Verwijzen naar het jeugd- en schoolteam";
    }
}
