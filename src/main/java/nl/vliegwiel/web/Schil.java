package nl.vliegwiel.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * All that the frame around a page shows, made once for each request.
 *
 * @param lezer name of the person who is signed in; empty when nobody is
 * @param functie name of the role of this session
 * @param rollen how many roles the person holds today; with more than one the account page offers a choice
 * @param fictief everything here is made up, and each page says so
 * @param csrfNaam field name and
 * @param csrf value that each form sends back
 * @param zoek the search field; null where the role has none
 * @param melding what the action before this page did; null mostly
 * @param pad path of this request, without query
 * @param sneltoetsen single-key shortcuts are on for this person
 * @param concepten this reader has a draft somewhere
 * @param taal in which a young person or a parent reads Mijn plan; Dutch for everybody else
 * @param uit keys of the switches that are off in this region
 * @param kijkt a rolblik: the screens of this functie without anybody's data, and a line on top that says so
 * @param bestanden stylesheet and script of this build
 */
public record Schil(String lezer, String functie, String initialen, int rollen, String regio, boolean fictief,
        List<MenuItem> menu, String csrfNaam, String csrf, @Nullable Zoekvak zoek, @Nullable Melding melding,
        String pad,
        boolean sneltoetsen, boolean concepten, Vertaling taal, Set<String> uit,
        boolean kijkt, Bestanden.Adressen bestanden) {

    /** For a page of which nothing is known: nobody, no menu, no form. */
    static Schil leeg(Bestanden.Adressen bestanden) {
        return new Schil("", "", "", 0, "", false, List.of(), "_csrf", "", null, null, "/", false, false,
                Vertaling.in("nl"), Set.of(), false, bestanden);
    }

    public boolean ingelogd() {
        return !lezer.isEmpty();
    }

    /** Does this region use this part? A key of kennis/schakelaars.csv. */
    public boolean aan(String schakelaar) {
        return !uit.contains(schakelaar);
    }

    /** A young person or a parent: each page has a quick way out. */
    public boolean gezin() {
        return functie.equals("jeugdige") || functie.equals("ouder");
    }

    /** Name of the menu item of this page; empty on a page outside the menu. */
    public String huidig() {
        return menu.stream().filter(MenuItem::actief).map(MenuItem::naam).findFirst().orElse("");
    }
}
