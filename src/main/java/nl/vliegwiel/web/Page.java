package nl.vliegwiel.web;

/**
 * A whole screen: a record with all that the screen shows, drawn by the template of the same name beside it
 * ({@code ondersteuning/CasusPage.java}, {@code ondersteuning/CasusPage.jte}) with the parameters {@code page}
 * (this record) and {@code schil}. A controller returns the record, or a {@code ResponseEntity} of it.
 */
public interface Page {

    /** Text of the browser tab, without the name of the product. Never a reason to be ashamed of on a shared screen. */
    String titel();
}
