package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.web.Schooljaar;

/** How another module puts an action in the work plan, where whoever does it finds it, and asks what became of it. */
@Component
public class Actielijst {

    private final Verbeteracties acties;
    private final Uitvoerders uitvoerders;
    private final Logboek logboek;

    Actielijst(Verbeteracties acties, Uitvoerders uitvoerders, Logboek logboek) {
        this.acties = acties;
        this.uitvoerders = uitvoerders;
        this.logboek = logboek;
    }

    /** Names to choose from. */
    public List<String> namen() {
        return uitvoerders.namen();
    }

    /**
     * In the plan of the school year of that day.
     *
     * @param waarbij why it is there, one sentence
     * @return its key
     */
    public String add(String wat, String wie, LocalDate wanneer, String waarbij) {
        long id = acties.add(new Verbeteracties.Nieuw(wat, uitvoerders.find(wie), wanneer,
                Schooljaar.van(wanneer).jaar(), null, null, null, waarbij, null, null));
        acties.stap(id, waarbij);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "verbeteractie", id));
        return acties.sleutel(id);
    }

    /** As it stands now, in the last plan that it was taken along to. */
    public Optional<Verbeteractie> find(String sleutel) {
        var action = acties.find(sleutel);
        while (action.isPresent() && action.get().volgende() != null) {
            action = acties.find(action.get().volgende());
        }
        return action;
    }
}
