package nl.vliegwiel.web;

import java.util.List;

/** A page of plain text: help, privacy, accessibility. Each part is a heading and its paragraphs. */
public record TekstPage(String titel, List<Deel> delen) implements Page {

    /** One part of the text. */
    public record Deel(String kop, List<String> alineas) {
    }
}
