package nl.vliegwiel.toegang;

/** Who looks at the screens of another role wanted to change something. */
public class RolblikGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rol;

    RolblikGeweigerd(String rol) {
        super("een rolblik verandert niets");
        this.rol = rol;
    }

    /** The role whose screens are shown. */
    public String rol() {
        return rol;
    }
}
