package nl.vliegwiel.web;

/** One step of the path above a title. */
public record Kruimel(String naam, String url) {
}
