package nl.vliegwiel.levering;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/**
 * How files of one kind are read, shown and taken in. A new kind is one of these; screen, key and folder are there
 * already. Each call belongs in one transaction.
 *
 * @param <G> what reading gives
 */
public interface Innamewijze<G extends Gelezen> {
    /** What somebody chose on the screen: zonderFouten is ja when rows with a fault may be left out. */
    String ZONDER_FOUTEN = "zonderFouten";

    /** Codes of {@link Leveringsoort}. */
    Set<String> soorten();

    /** Its CSV is read by a layout that the school taught on the screen. */
    default boolean heeftIndeling() {
        return true;
    }

    /**
     * Reads the whole file and saves nothing.
     *
     * @param indeling null for XML and for a kind that has none
     * @throws nl.vliegwiel.web.Geweigerd when the file as a whole is not what it should be
     */
    G read(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten) throws IOException;

    Page page(Klaarzetting k, G gelezen, Map<String, String> velden, Fouten fouten);

    /** What the log names when the page is looked at; empty when the page shows no person. */
    default String onderwerp() {
        return "";
    }

    /** What else must be chosen. */
    default void check(G gelezen, Map<String, String> velden, Fouten fouten) {
    }

    /** What is chosen where nobody is there to choose. */
    default Map<String, String> vanzelf(G gelezen, Map<String, String> velden) {
        return velden;
    }

    /** Takes in the whole file, or nothing. */
    Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException;

    /** What was taken in: 1.200 meldingen van Het Voorbeeld. */
    String vastgelegd(Klaarzetting k, G gelezen, Map<String, String> velden);

    /** Why a file of which nothing can be taken is refused. */
    String leeg();

    /** What taking a delivery back does, and what else helps; empty when that is done elsewhere. */
    default String intrekking(Levering l) {
        return "";
    }

    /** Takes it back; what became of it: 12 meldingen zijn weg. */
    default String withdrawn(Levering l) {
        throw new NietGevonden();
    }

    /** It is shown first what taking back would do. */
    default boolean eerstBekijken() {
        return false;
    }

    static boolean zonderFouten(Map<String, String> velden) {
        return velden.getOrDefault(ZONDER_FOUTEN, "").equals("ja");
    }

    /** What saving did. gelijk: the same file stood already and nothing changed. */
    record Uitkomst(Levering levering, boolean gelijk) {
    }
}
