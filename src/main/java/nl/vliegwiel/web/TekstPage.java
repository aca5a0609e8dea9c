package nl.vliegwiel.web;

import java.util.List;

/** A page of plain text: help, privacy, accessibility. Each part is a heading and its paragraphs. */
public record TekstPage(String titel, List<Deel> delen) implements Page {

    /** One part of the text. */
    public record Deel(String kop, List<Alinea> alineas) {
    }

    /** A paragraph, or the points of a list. */
    public record Alinea(String tekst, List<String> punten) {
        static Alinea of(String markdown) {
            return markdown.startsWith("- ")
                    ? new Alinea("", List.of(markdown.substring(2).split("\n- ")))
                    : new Alinea(markdown.replace('\n', ' '), List.of());
        }
    }
}
