package nl.vliegwiel.web;

import nl.vliegwiel.toegang.Schakelaar;

/** A part of Vliegwiel that is off in this region, and what to do without it. */
public record SchakelaarGeweigerdPage(Schakelaar schakelaar) implements Page {
    @Override
    public String titel() {
        return "Dit staat uit";
    }
}
