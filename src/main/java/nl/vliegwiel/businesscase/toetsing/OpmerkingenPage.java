package nl.vliegwiel.businesscase.toetsing;

import java.util.List;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The remarks on a version with their answers. */
public record OpmerkingenPage(Studiekop kop, List<Opmerking> opmerkingen, String bij, String tekst, Fouten fouten,
        long lezer) implements Page {
    static final List<Keuze> DELEN = List.of(new Keuze("vraag", "De vraag en het nulalternatief"),
            new Keuze("effecten", "Effecten"), new Keuze("kosten", "Kosten"),
            new Keuze("partijen", "Wie betaalt en wie wint"),
            new Keuze("niet-in-euro", "Wat niet in euro’s staat"), new Keuze("uitkomst", "De uitkomst en de uitleg"));

    public List<Keuze> delen() {
        return DELEN;
    }

    public String deel(String code) {
        return DELEN.stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    public boolean magSluiten(Opmerking o) {
        return o.geslotenOp() == null && o.beantwoordOp() != null && (kop.magBewerken() || o.door() == lezer);
    }

    @Override
    public String titel() {
        return "Opmerkingen bij " + kop.studie().naam();
    }
}
