package nl.vliegwiel.ondersteuning.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Rounding off: first what is filled in, then the same to check before it is done.
 *
 * @param schrijven goals may be rated; false for the holder after consent was withdrawn
 * @param gevraagd what the young person thought of the help is known
 * @param nakijken null: to fill in; else what will happen
 */
public record AfrondingPage(Casuskop kop, List<Doel> doelen, List<Traject> lopend, List<Keuze> redenen,
        List<Keuze> nazorg,
        Map<String, String> velden, boolean schrijven, boolean gevraagd, @Nullable Nakijken nakijken, String inzending,
        Fouten fouten) implements Page {
    /** Name of the draft. */
    public static final String CONCEPT = "afronding";

    /**
     * What will happen.
     *
     * @param wie name of who keeps in touch; null: nobody
     * @param op the days of aftercare
     * @param zonder the moments that are left out, and why; empty: none
     * @param eerst day of the first task
     * @param waarom why nobody does
     */
    public record Nakijken(List<Regel> doelen, String watHielp, List<Regel> hulp, @Nullable String wie,
            @Nullable String op, String zonder, String eerst, @Nullable String waarom, int taken) {
    }

    /** The moments of aftercare that are proposed. */
    public List<Nazorgmoment> momenten() {
        return Nazorgmoment.voorgesteld(kop);
    }

    public List<Keuze> weglaten() {
        return AfrondingForm.WEGLATEN.keuzes();
    }

    /** A thing and what is said of it. */
    public record Regel(String wat, String hoe) {
    }

    @Override
    public String titel() {
        return nakijken == null ? "Afronden" : "Klopt het?";
    }

    public String url() {
        return kop.url() + "/afronding";
    }

    public String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** What goes along unseen on the page to check. */
    public Map<String, String> verborgen() {
        var door = new java.util.TreeMap<String, String>();
        velden.forEach((veld, waarde) -> {
            if (!veld.startsWith("_"))
                door.put(veld, waarde);
        });
        return door;
    }
}
