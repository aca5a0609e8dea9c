package nl.vliegwiel.businesscase.aanname;

import java.util.List;

import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Source and shape of one assumption. */
public record AannamePage(Studiekop kop, Grootheid grootheid, AannameForm form, Fouten fouten) implements Page {
    static final List<Keuze> STATUSSEN = List.of(new Keuze("GEMETEN", "Gemeten"),
            new Keuze("LITERATUUR", "Uit onderzoek"),
            new Keuze("EXPERT", "Van deskundigen"), new Keuze("AANNAME", "Aanname, nog te bevestigen"),
            new Keuze("FICTIEF", "Verzonnen"));
    static final List<Keuze> VORMEN = List.of(new Keuze("zeker", "Zeker: één getal"),
            new Keuze("driehoek", "Driehoek tussen laag en hoog"), new Keuze("pert", "PERT tussen laag en hoog"),
            new Keuze("interval90", "Schatting met marge van 90%"),
            new Keuze("interval95", "Schatting met marge van 95%"));
    static final List<Keuze> STERKTES = List.of(new Keuze("ZWAK", "Zwak"), new Keuze("MATIG", "Matig"),
            new Keuze("STERK", "Sterk"));

    public List<Keuze> statussen() {
        return STATUSSEN;
    }

    public List<Keuze> vormen() {
        return VORMEN;
    }

    public List<Keuze> sterktes() {
        return STERKTES;
    }

    public List<Keuze> bronnen() {
        return kop.model().bronnen().stream().map(b -> new Keuze(b.code(), b.titel())).toList();
    }

    @Override
    public String titel() {
        return grootheid.naam();
    }
}
