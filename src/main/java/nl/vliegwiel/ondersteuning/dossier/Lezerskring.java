package nl.vliegwiel.ondersteuning.dossier;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Nederlands;

/**
 * Who can read what is written in a casus today.
 *
 * @param roepnaam of the young person
 * @param leeftijd completed years: from 12 the young person reads, until 16 the parents do
 * @param relaties moeder, vader, voogd, verzorger: who is known with custody
 * @param oudersLezen false while a closed exception keeps them out
 * @param teamLeest consent or a confirmed exception holds; false: only the first responsible still reads
 * @param anderen receivers outside the team for whom consent holds: consulent, toegang, jeugdarts
 */
public record Lezerskring(String roepnaam, int leeftijd, List<String> relaties, boolean oudersLezen, boolean teamLeest,
        List<String> anderen) {

    /** Of a casus whose consent was read. */
    static Lezerskring van(Casuskop kop) {
        var t = kop.toestemming();
        return new Lezerskring(kop.roepnaam(), kop.leeftijd(), t.relaties(), t.oudersLezen(), t.teamLeest(),
                t.anderen());
    }

    /** Mila, ouders en team. */
    public String kort() {
        var wie = new ArrayList<>(gezin("ouders"));
        wie.add(teamLeest ? "team" : "aanspreekpunt");
        wie.addAll(anderen);
        return Nederlands.hoofdletter(Nederlands.opsomming(wie));
    }

    /** Mila en de ouders kunnen dit lezen. */
    public String zin() {
        var gezin = gezin("de ouders");
        if (gezin.isEmpty())
            return "Het team kan dit lezen.";
        boolean een = gezin.size() == 1 && !gezin.contains("de ouders");
        return Nederlands.hoofdletter(Nederlands.opsomming(gezin)) + (een ? " kan" : " kunnen") + " dit lezen.";
    }

    private List<String> gezin(String ouders) {
        var wie = new ArrayList<String>();
        if (leeftijd >= 12)
            wie.add(roepnaam);
        if (leeftijd < 16 && oudersLezen)
            wie.add(ouders);
        return wie;
    }
}
