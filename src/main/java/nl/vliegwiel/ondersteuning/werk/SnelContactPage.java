package nl.vliegwiel.ondersteuning.werk;

import nl.vliegwiel.web.Page;

/** The small form as a page of its own: for a phone, and when something in it was not right. */
public record SnelContactPage(SnelContact contact) implements Page {

    @Override
    public String titel() {
        return "Contact vastleggen";
    }
}
