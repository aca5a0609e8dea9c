package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.toestemming.ToestemmingGegeven;
import nl.vliegwiel.toestemming.ToestemmingGevraagd;
import nl.vliegwiel.toestemming.ToestemmingIngetrokken;
import nl.vliegwiel.toestemming.tekst.Toestemmingsteksten;

/** Adds an answer and tells the other modules what it changed, whoever recorded it: staff or the family itself. */
@Component
class Antwoordgevolgen {
    private final Antwoorden antwoorden;
    private final ApplicationEventPublisher events;

    Antwoordgevolgen(Antwoorden antwoorden, ApplicationEventPublisher events) {
        this.antwoorden = antwoorden;
        this.events = events;
    }

    /**
     * An answer or a question, from this day on.
     *
     * @param taal in which the text was read
     * @return is it allowed since this answer
     */
    boolean vastgelegd(Casuskop kop, Doelstand stand, Beslisser wie, String uitkomst, String wijze,
            String taal, LocalDate vandaag) {
        var doel = stand.doel();
        antwoorden.add(kop.casusId(), doel.doel(), wie, uitkomst,
                uitkomst.equals("gegeven") ? vandaag.plusMonths(doel.maandenGeldig()) : null, wijze,
                Toestemmingsteksten.sleutel(doel.doel(), wie.jeugdige(), kop.leeftijd(), taal));
        boolean mag = antwoorden.geldigTot(kop.casusId(), doel.doel(), vandaag) != null;
        boolean nieuw = mag && stand.geldigTot() == null;
        if (nieuw)
            events.publishEvent(new ToestemmingGegeven(kop.casusId(), doel.doel()));
        else if (!mag && !uitkomst.equals("gevraagd"))
            events.publishEvent(new ToestemmingGevraagd(kop.casusId(), doel.doel()));
        return nieuw;
    }

    void ingetrokken(Casuskop kop, Deeldoel doel, Beslisser wie, String wijze) {
        antwoorden.add(kop.casusId(), doel.doel(), wie, "ingetrokken", null, wijze, "");
        events.publishEvent(new ToestemmingIngetrokken(kop.casusId(), doel.doel(), doel.isHulp()));
    }
}
