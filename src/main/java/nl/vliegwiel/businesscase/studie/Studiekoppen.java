package nl.vliegwiel.businesscase.studie;

import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.toetsing.Opmerkingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;

/** Finds the version of an address, with what its pages share. */
@Component
public class Studiekoppen {
    private final Studies studies;
    private final Versies versies;
    private final Opmerkingen opmerkingen;
    private final Berekening berekening;
    private final Rollen rollen;

    Studiekoppen(Studies studies, Versies versies, Opmerkingen opmerkingen, Berekening berekening, Rollen rollen) {
        this.studies = studies;
        this.versies = versies;
        this.opmerkingen = opmerkingen;
        this.berekening = berekening;
        this.rollen = rollen;
    }

    /** @throws NietGevonden when there is no such study or version */
    public Studiekop find(String sleutel, int nummer) {
        var studie = studies.find(sleutel).orElseThrow(NietGevonden::new);
        return top(studie, versies.find(studie.id(), nummer).orElseThrow(NietGevonden::new));
    }

    /**
     * A draft that this transaction is going to change; a colleague who does so too waits.
     *
     * @throws nl.vliegwiel.web.Geweigerd when it is fixed
     */
    public Studiekop findToChange(String sleutel, int nummer) {
        var studie = studies.find(sleutel).orElseThrow(NietGevonden::new);
        return top(studie, versies.findToChange(studie.id(), nummer).orElseThrow(NietGevonden::new).teWijzigen());
    }

    private Studiekop top(Studie studie, Versie versie) {
        String rol = Lezer.nu().rol();
        var op = versie.vastgesteldOp();
        var door = versie.vastgesteldDoor();
        return new Studiekop(studie, versie, berekening.model(versie), opmerkingen.open(versie.id()),
                rollen.magBewerken(rol, "kosten-en-baten"), rollen.magBewerken(rol, "opmerking"),
                op == null || door == null
                        ? ""
                        : "Vastgesteld op " + Nederlands.datum(Nederlands.dagVan(op)) + " door " + versies.naam(door));
    }
}
