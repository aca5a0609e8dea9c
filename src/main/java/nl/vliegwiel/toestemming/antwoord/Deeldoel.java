package nl.vliegwiel.toestemming.antwoord;

import java.util.ArrayList;
import java.util.List;

/**
 * A purpose of sharing (kennis/doelen.csv).
 *
 * @param ontvanger team, consulent, leerplicht, toegang, huisarts, jeugdarts or geen
 * @param categorieen kern, werk and verzuim, as one text with commas
 * @param maandenGeldig how long a yes holds
 */
public record Deeldoel(String doel, String naam, String uitleg, String ontvanger, String categorieen,
        int maandenGeldig) {

    /** The purpose is the help itself: when it stops, afronden begins. */
    public boolean isHulp() {
        return ontvanger.equals("team");
    }

    /** Somebody outside the team reads plan, goals and contacts. */
    boolean isWerkBuitenHetTeam() {
        return categorieen.contains("werk") && !isHulp() && !ontvanger.equals("geen");
    }

    /** What the receiver can read: naam, school en fase; plan, doelen en contacten; verzuim. */
    public String watGedeeld() {
        var delen = new ArrayList<String>(List.of("naam, school en fase"));
        if (categorieen.contains("werk"))
            delen.add("plan, doelen en contacten");
        if (categorieen.contains("verzuim"))
            delen.add("verzuim");
        return String.join("; ", delen);
    }

    /** begeleiding en teamoverleg, inside a sentence. */
    public String inZin() {
        return naam.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + naam.substring(1);
    }
}
