package nl.vliegwiel.web;

/** Not there, or not yours: the same for whoever asks (404). */
public class NietGevonden extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
