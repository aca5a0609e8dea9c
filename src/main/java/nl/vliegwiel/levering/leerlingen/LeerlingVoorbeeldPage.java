package nl.vliegwiel.levering.leerlingen;

import java.util.List;

import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** What a file of pupils would change in the register of the school, before anything is kept. */
public record LeerlingVoorbeeldPage(String url, String school, String bestand, String leeswijze,
        List<Kerngetal> getallen, List<Groep> groepen, List<String> letop, long fouten, List<Regelfout> regelfouten,
        int weg, boolean zonderFouten, boolean uitschrijven, boolean leeg, boolean metKolommen,
        Fouten meldingen) implements Page {

    /** A few pupils with what happens to them. meer: how many are not shown. */
    public record Groep(String id, String titel, List<Rij> rijen, int meer) {
    }

    public record Rij(String naam, String klas, String gevolg) {
    }

    @Override
    public String titel() {
        return "Kloppen deze leerlingen?";
    }
}
