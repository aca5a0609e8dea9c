package nl.vliegwiel.verwijzing;

import nl.vliegwiel.web.Page;

/** A link that is not there, has ended or was taken back: the same page for all. */
public record GeenLinkPage() implements Page {

    @Override
    public String titel() {
        return "Deze link werkt niet meer";
    }
}
