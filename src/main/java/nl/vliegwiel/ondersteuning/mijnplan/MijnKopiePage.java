package nl.vliegwiel.ondersteuning.mijnplan;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Everything in the plan, to read and to print. */
public record MijnKopiePage(Casuskop kop, MijnKopie kopie) implements Page {

    @Override
    public String titel() {
        return "Alles in het plan van " + kop.roepnaam();
    }

    public List<MijnKopie.Deel> gevuld() {
        return kopie.delen().stream().filter(d -> !d.regels().isEmpty()).toList();
    }

    /** Hulp, evaluaties en afronding. */
    public String leeg() {
        return Nederlands.opsomming(kopie.delen().stream().filter(d -> d.regels().isEmpty())
                .map(d -> Nederlands.kleineLetter(d.naam())).toList());
    }

    public String url() {
        return "/mijn-plan/" + kop.sleutel();
    }
}
