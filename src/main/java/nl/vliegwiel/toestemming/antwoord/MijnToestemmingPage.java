package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Page;

/** Where the reader's own answers stand, for each purpose that asks for one. */
public record MijnToestemmingPage(Casuskop kop, boolean ouder, List<Rij> rijen) implements Page {

    /**
     * One purpose.
     *
     * @param ja the reader's own yes holds today
     * @param nee the reader's own no, or a yes that was taken back
     * @param vraagbaar it was asked, the law asks this reader, and custody is known: yes and no can be said
     */
    public record Rij(Doelstand stand, boolean ja, boolean nee, boolean vraagbaar) {
        /** Stopping is for a yes; a no can become a yes. */
        public String knop() {
            return ja ? "Ik wil stoppen" : nee ? "Toch ja zeggen" : "Ja of nee zeggen";
        }

        public String url() {
            return stand.doel().doel();
        }
    }

    static Rij rij(Doelstand stand, Beslisser wie, LocalDate vandaag) {
        var eigen = stand.van(wie.sleutel());
        boolean ja = eigen.filter(a -> a.geldt(vandaag)).isPresent();
        return new Rij(stand, ja, eigen.filter(Antwoord::nee).isPresent(),
                !ja && !stand.gezagOnbekend() && (stand.gevraagd() || stand.doel().isHulp())
                        && eigen.filter(Antwoord::nodig).isPresent());
    }

    @Override
    public String titel() {
        return ouder ? "Uw toestemming" : "Mijn toestemming";
    }

    public String plan() {
        return "/mijn-plan/" + kop.sleutel();
    }
}
