package nl.vliegwiel.web;

/** What waits for the person behind one item of the menu. A module offers it as a bean and opens its own transaction. */
public interface Menuteller {

    /** The item of kennis/menu.csv that the number stands beside. */
    String url();

    int aantal();
}
