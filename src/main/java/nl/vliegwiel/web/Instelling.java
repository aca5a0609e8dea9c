package nl.vliegwiel.web;

import java.time.LocalDate;

/** A setting that a module decides about on a page of its own; shown beside the switches, so that all that was decided is found in one place. */
public interface Instelling {

    String naam();

    /** What holds today, in one sentence. */
    String stand(LocalDate vandaag);

    /** The page where it is decided; empty where only whoever runs the server can. */
    String url();
}
