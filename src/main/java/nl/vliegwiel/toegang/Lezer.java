package nl.vliegwiel.toegang;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A signed-in person in the role of this session, as pages show it. What this person may read is decided in the
 * database from the session token, never from this record.
 *
 * @param soort medewerker, jeugdige, ouder or verwijzer
 * @param rol the role of this session, a key of kennis/rollen.csv; in a rolblik the role whose screens are shown
 * @param scholen ids of the schools where the role is held today
 * @param organisaties ids of the organisations where the role is held today
 * @param rollen all roles this person holds today
 * @param kijkt a rolblik: sees the screens of this role without anybody's data, and changes nothing
 */
public record Lezer(long accountId, String sleutel, String naam, String soort, String rol, List<Long> scholen,
        List<Long> organisaties, List<String> rollen, OffsetDateTime verlooptOp, boolean kijkt) {

    /** The person of this request. Throws when nobody is signed in, which the security filter has ruled out. */
    public static Lezer nu() {
        if (Acteur.nu().orElse(null) instanceof Acteur.Mens mens)
            return mens.lezer();
        throw new NoSuchElementException("niemand is ingelogd");
    }

    /** Whether the person of this request looks at the screens of another role. */
    public static boolean kijktNu() {
        return Acteur.nu().orElse(null) instanceof Acteur.Mens mens && mens.lezer().kijkt();
    }

    public boolean heeftRol(String... een) {
        return List.of(een).contains(rol);
    }

    /** The key of this person in tables that hold 'who': account 12 is a12. */
    public String wie() {
        return "a" + accountId;
    }
}
