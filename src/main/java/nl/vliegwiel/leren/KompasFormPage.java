package nl.vliegwiel.leren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** The compass of one year to write in: its steps, what the region wants, what it does all the time. velden: what was typed. */
public record KompasFormPage(Schooljaar jaar, List<Kompasstap> stappen, Kompas.@Nullable Ambitie ambitie,
        List<Kompas.Inspanning> inspanningen, List<Keuze> doelen, Map<String, String> velden, Fouten fouten)
        implements
            Page {

    /** What was typed in this field; this day as long as nothing was. */
    public String dag(String veld, LocalDate dag) {
        return velden.getOrDefault(veld, Nederlands.datum(dag));
    }

    public String getypt(String veld) {
        return velden.getOrDefault(veld, "");
    }

    public String doelnaam(String code) {
        return doelen.stream().filter(d -> d.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    @Override
    public String titel() {
        return "Kompas bijhouden";
    }
}
