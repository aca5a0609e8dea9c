package nl.vliegwiel.web;

/** The same sentence on top of the page that is there, for a form that htmx sent. */
public record GeweigerdPart(String zin) implements Part {
}
