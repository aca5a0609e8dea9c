package nl.vliegwiel.web;

/**
 * Something broke, and it is not the fault of the reader.
 *
 * @param nummer reference for whoever reads the log
 */
public record StoringPage(String nummer) implements Page {
    @Override
    public String titel() {
        return "Vliegwiel doet het even niet";
    }
}
