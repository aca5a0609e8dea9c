package nl.vliegwiel.web;

/**
 * One item of the main menu.
 *
 * @param actief the page of this request is under it
 * @param aantal what waits there, shown as a number; 0 shows nothing
 */
public record MenuItem(String naam, String url, boolean actief, int aantal) {
}
