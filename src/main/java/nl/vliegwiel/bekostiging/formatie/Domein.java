package nl.vliegwiel.bekostiging.formatie;

/** Whose task a line of costs is by law; tells which money may pay it. */
public enum Domein {
    ONDERWIJS("onderwijs"), JEUGDHULP("jeugdhulp"), SAMEN("samen");

    private final String naam;

    Domein(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
