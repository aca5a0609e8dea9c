package nl.vliegwiel.businesscase.aanname;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** What counts though it is not in euros: to add and to take away. */
public record PmpostenPage(Studiekop kop, Map<String, String> velden, Fouten fouten) implements Page {
    static final List<Keuze> TEKENS = List.of(new Keuze("PLUS", "Pleit ervoor"), new Keuze("MIN", "Pleit ertegen"),
            new Keuze("ONBEKEND", "Nog niet bekend"));

    public String tekst(String veld) {
        return Invoer.tekst(velden.get(veld));
    }

    public List<Keuze> tekens() {
        return TEKENS;
    }

    public List<Keuze> alternatieven() {
        return kop.model().alternatieven().stream().map(a -> new Keuze(a.code(), a.naam())).toList();
    }

    @Override
    public String titel() {
        return "Wat niet in euro’s staat";
    }
}
