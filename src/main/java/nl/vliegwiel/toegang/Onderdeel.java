package nl.vliegwiel.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The thing of kennis/rollen.csv that a controller shows or changes. GET asks for inzien, all else for bewerken;
 * a GET of a form that only changes (bewerken = true) asks for bewerken too, and a POST that only searches, since names do
 * not belong in an address (inzien = true), asks for inzien.
 * A controller without it is refused for everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Onderdeel {
    /** Anyone, signed in or not: sign-in, help, accessibility. */
    String OPENBAAR = "openbaar";

    String value();

    boolean bewerken() default false;

    boolean inzien() default false;
}
