package nl.vliegwiel.web;

/** A rule said no, and the form itself did not show it: the sentence, and the way back with all that was typed. */
public record GeweigerdPage(String zin) implements Page {
    @Override
    public String titel() {
        return "Dit kan niet";
    }
}
