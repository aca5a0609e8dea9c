package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The team of each school in fte, on top of what was there, and what a full-time job costs. */
public record FormatiePage(Bekostigingkop kop, List<Functie> functies, List<Rij> rijen, Rij totaal,
        List<String> gevolgen, boolean nulmetingVast, Map<String, String> velden, Fouten fouten) implements Page {

    /** One school; cellen null when its pupils were not counted. */
    public record Rij(String code, String naam, String leerlingen, String vanaf, @Nullable List<Cel> cellen) {
    }

    /** One function at one school in fte: nodig, nul null not measured. */
    public record Cel(String nodig, String extra, String verschoven, boolean gemeten) {
    }

    static Rij row(Schoolinzet s, List<Functie> functies) {
        var f = Formatie.van(s, functies);
        var vanaf = s.vanaf();
        Integer leerlingen = s.leerlingen();
        return new Rij(s.code(), s.naam(),
                leerlingen == null ? "niet geteld" : nl.vliegwiel.web.Nederlands.getal(leerlingen),
                vanaf == null ? "nee" : nl.vliegwiel.web.Nederlands.maand(vanaf),
                f == null
                        ? null
                        : f.inzet().stream().map(i -> new Cel(fte(i.nodig()), fte(i.extra()), fte(i.verschoven()),
                                i.nulmeting() != null)).toList());
    }

    static String fte(@Nullable BigDecimal fte) {
        return fte == null ? "?" : nl.vliegwiel.web.Nederlands.getal(fte.doubleValue(), 1);
    }

    /** Fields of a function that is added: name of the field and its label. */
    public List<String[]> nieuw() {
        return List.of(new String[]{"norm", "Fte per 1.000 leerlingen"},
                new String[]{"minimum", "Minstens fte per school"},
                new String[]{"uurloon", "Uurloon in euro"}, new String[]{"uren", "Uren per maand"},
                new String[]{"ikb", "Individueel keuzebudget in %"}, new String[]{"lasten", "Werkgeverslasten in %"},
                new String[]{"overhead", "Overhead in %"}, new String[]{"huisvesting", "Huisvesting in euro per jaar"},
                new String[]{"btw", "Btw in %"}, new String[]{"terug", "Btw die terugkomt in %"},
                new String[]{"taakveld", "Taakveld"});
    }

    public List<Keuze> domeinen() {
        return List.of(Domein.values()).stream().map(d -> new Keuze(d.name(), d.naam())).toList();
    }

    @Override
    public String titel() {
        return "Formatie per school";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
