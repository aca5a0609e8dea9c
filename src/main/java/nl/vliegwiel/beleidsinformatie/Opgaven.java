package nl.vliegwiel.beleidsinformatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;

/** Finds what this reader has to tell CBS, for the organisations where the role is held. */
@Component
class Opgaven {
    private final Organisaties organisaties;
    private final Hulpgegevens hulp;
    private final Halfjaarbestanden bestanden;
    private final Clock clock;

    Opgaven(Organisaties organisaties, Hulpgegevens hulp, Halfjaarbestanden bestanden, Clock clock) {
        this.organisaties = organisaties;
        this.hulp = hulp;
        this.bestanden = bestanden;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** The own organisations. */
    List<Organisatie> houders() {
        return organisaties.listAll().stream().filter(o -> Lezer.nu().organisaties().contains(o.id())).toList();
    }

    /** Throws {@link NietGevonden} for another organisation, and refuses a period that CBS does not take in any more. */
    Opgave get(String organisatie, String halfjaar, Regel.Gebeurtenis gebeurtenis) {
        var wie = houders().stream().filter(o -> o.sleutel().equals(organisatie)).findFirst()
                .orElseThrow(NietGevonden::new);
        var h = Halfjaar.lees(halfjaar).orElseThrow(NietGevonden::new);
        if (!Halfjaar.open(vandaag()).contains(h))
            throw new Geweigerd(
                    "CBS neemt alleen het laatste halfjaar aan en dat daarvoor. Een ouder bestand verbeteren"
                            + " kan niet meer.");
        return new Opgave(wie, h, hulp.list(wie.id(), h, gebeurtenis));
    }

    /** @param fouten also sentences about lines of a list, under the field lijst */
    HalfjaarPage page(Opgave o, boolean zonderBsn, List<String> regels, Fouten fouten) {
        return HalfjaarPage.van(o, bestanden.list(o.organisatie().id(), o.halfjaar()),
                bestanden.difference(o.organisatie().id(), o.halfjaar(), o.records()), vandaag(), zonderBsn, regels,
                fouten);
    }
}
