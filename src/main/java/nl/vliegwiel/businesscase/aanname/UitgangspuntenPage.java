package nl.vliegwiel.businesscase.aanname;

import java.util.List;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The question, the null alternative and the settings of a draft. */
public record UitgangspuntenPage(Studiekop kop, UitgangspuntenForm form, Fouten fouten) implements Page {

    public List<Keuze> momenten() {
        return List.of(new Keuze("EINDE", "Aan het einde van het jaar"), new Keuze("MIDDEN", "Halverwege het jaar"),
                new Keuze("BEGIN", "Aan het begin van het jaar"));
    }

    @Override
    public String titel() {
        return "Vraag en uitgangspunten";
    }
}
