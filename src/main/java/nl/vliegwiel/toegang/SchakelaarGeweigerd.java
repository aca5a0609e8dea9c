package nl.vliegwiel.toegang;

/** A part of Vliegwiel that is off in this region. */
public class SchakelaarGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Schakelaar schakelaar;

    SchakelaarGeweigerd(Schakelaar schakelaar) {
        super(schakelaar.sleutel() + " staat uit");
        this.schakelaar = schakelaar;
    }

    public Schakelaar schakelaar() {
        return schakelaar;
    }
}
