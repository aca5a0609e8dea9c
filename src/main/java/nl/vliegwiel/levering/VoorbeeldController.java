package nl.vliegwiel.levering;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.toegang.Onderdeel;

/** A file of a school or a gemeente that waits. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}")
class VoorbeeldController extends Voorbeelden {
    private final Klaarzettingen klaarzettingen;

    VoorbeeldController(Klaarzettingen klaarzettingen, Innames innames) {
        super(innames);
        this.klaarzettingen = klaarzettingen;
    }

    @Override
    protected Klaarzetting klaargezet(String sleutel) {
        return klaarzettingen.ofPartner(sleutel);
    }
}
