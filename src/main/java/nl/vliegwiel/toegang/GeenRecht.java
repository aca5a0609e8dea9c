package nl.vliegwiel.toegang;

/** The role of this session does not have this function. The person sees a page that says so (403). */
public class GeenRecht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GeenRecht(String rol, String onderdeel) {
        super("rol " + rol + " heeft " + onderdeel + " niet");
    }
}
