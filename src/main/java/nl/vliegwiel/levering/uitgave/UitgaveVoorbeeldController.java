package nl.vliegwiel.levering.uitgave;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.Innames;
import nl.vliegwiel.levering.Voorbeelden;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.toegang.Onderdeel;

/** A file of DUO or CBS that waits. */
@RestController
@Onderdeel(value = "uitgaven", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/uitgave")
class UitgaveVoorbeeldController extends Voorbeelden {
    private final Klaarzettingen klaarzettingen;

    UitgaveVoorbeeldController(Klaarzettingen klaarzettingen, Innames innames) {
        super(innames);
        this.klaarzettingen = klaarzettingen;
    }

    @Override
    protected Klaarzetting klaargezet(String sleutel) {
        return klaarzettingen.ofRegio(sleutel);
    }
}
