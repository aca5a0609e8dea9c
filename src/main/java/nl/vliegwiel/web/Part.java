package nl.vliegwiel.web;

/**
 * A piece of a screen that htmx swaps: a record drawn by the template of the same name beside it, with the parameters
 * {@code part} (this record; also given as {@code page}) and {@code schil}. The whole page calls the same template.
 */
public interface Part {
}
