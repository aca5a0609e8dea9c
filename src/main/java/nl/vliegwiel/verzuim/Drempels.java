package nl.vliegwiel.verzuim;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Schoolsignaal;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.web.Schooljaar;

/** Tells after a delivery which thresholds of absence a school reached; nothing goes to DUO. */
@Component
public class Drempels {
    /** What is older than this was known before. */
    private static final int WEKEN_TERUG = 8;
    // onverwijld: within five working days
    private static final int SCHOOLDAGEN = 5;
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Verzuimmeldingen verzuim;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drempels(Verzuimmeldingen verzuim, ApplicationEventPublisher events, Clock clock) {
        this.verzuim = verzuim;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction of the delivery, so that what is rolled back signals nothing. */
    public void melden(long school) {
        var vandaag = LocalDate.now(clock);
        var sinds = vandaag.minusWeeks(WEKEN_TERUG);
        var dagen = verzuim.withoutReason(school, Schooljaar.van(vandaag).eerste());
        for (var d : Drempel.van(dagen, WEKEN))
            if (!d.bereiktOp().isBefore(sinds))
                tell(school, "een leerling bereikte 16 uur", "16:" + d.jeugdigeId() + ":" + d.eersteDag());
        for (var l : Langdurig.van(dagen, WEKEN))
            if (!l.laatsteDag().isBefore(sinds))
                tell(school,
                        "een leerling is langer dan " + (l.langerDanDrieMaanden() ? "3 maanden" : "4 weken") + " weg",
                        (l.langerDanDrieMaanden() ? "3m:" : "4w:") + l.jeugdigeId() + ":" + l.eersteDag());
    }

    private void tell(long school, String wat, String sleutel) {
        events.publishEvent(new Schoolsignaal(school, "Veel verzuim: " + wat,
                "Praat met de leerling. Melden bij DUO doet de school zelf.",
                schooldagen.after(LocalDate.now(clock), SCHOOLDAGEN), "/leveringen/drempels", "verzuim:" + sleutel));
    }
}
