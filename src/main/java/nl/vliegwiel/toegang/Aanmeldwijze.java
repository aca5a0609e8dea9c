package nl.vliegwiel.toegang;

/** One way in, as the page /inloggen offers it. A bean of this type is a button there. */
public interface Aanmeldwijze {

    /** Text of the button. */
    String naam();

    /** Where the button leads. */
    String url();

    /** One sentence beside it. */
    String uitleg();
}
