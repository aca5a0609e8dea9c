package nl.vliegwiel.bekostiging.kostenlevering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.vliegwiel.bekostiging.contract.Realisaties.Realisatie;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * A file with how it is to be read, as the browser sends it back after the preview.
 *
 * @param regels lines of the budget of this year
 * @param nu what counts now in this year
 */
public record KostenleveringForm(String partij, int jaar, Kostenbestand bestand, Indeling indeling,
        KostenImport uitkomst,
        List<Keuze> regels, List<Realisatie> nu) {

    /** One line of the budget in one month: what this party had there, and what the file makes of it. */
    public record Verandering(String regel, int maand, long was, long wordt) {
    }

    /** The choices that were sent; what was not sent stays as it was proposed. */
    static Indeling chosen(Indeling voorstel, Kostenbestand bestand, Map<String, String> velden) {
        if (!velden.containsKey("kolom-" + Indeling.BEDRAG))
            return voorstel;
        var kolommen = new HashMap<String, String>();
        for (String veld : Indeling.VELDEN) {
            String kolom = Invoer.tekst(velden.get("kolom-" + veld));
            if (bestand.kop().contains(kolom))
                kolommen.put(veld, kolom);
        }
        var regels = new HashMap<>(voorstel.regels());
        for (int i = 0; velden.containsKey("plaats-" + i); i++) {
            String regel = Invoer.tekst(velden.get("regel-" + i));
            if (regel.isEmpty())
                regels.remove(Invoer.tekst(velden.get("plaats-" + i)));
            else
                regels.put(Invoer.tekst(velden.get("plaats-" + i)), regel);
        }
        return new Indeling(kolommen, "ja".equals(velden.get("omgekeerd")), regels);
    }

    /** The cost centres of the file, in order. */
    public List<String> plaatsen() {
        return List.copyOf(uitkomst.bedragen().keySet());
    }

    /** The line of the budget of a cost centre, {@link Indeling#NIET}, or empty when nobody said it yet. */
    public String regel(String plaats) {
        String regel = indeling.regels().getOrDefault(plaats, "");
        return regel.equals(Indeling.NIET) || regels.stream().anyMatch(k -> k.waarde().equals(regel)) ? regel : "";
    }

    /** What must be put right before it can be taken over, at its field. */
    Fouten fouten() {
        var fouten = new Fouten();
        for (String veld : Indeling.VELDEN)
            if (!indeling.kolommen().containsKey(veld))
                fouten.meld("kolom-" + veld, "Kies de kolom");
        if (fouten.isLeeg() && !indeling.compleet())
            fouten.meld("kolom-" + Indeling.BEDRAG, "Kies drie verschillende kolommen");
        if (uitkomst.teVeel())
            fouten.meld("kolom-" + Indeling.KOSTENPLAATS,
                    "In deze kolom staan te veel verschillende waarden voor een kostenplaats");
        var plaatsen = plaatsen();
        for (int i = 0; !uitkomst.teVeel() && i < plaatsen.size(); i++)
            if (regel(plaatsen.get(i)).isEmpty())
                fouten.meld("regel-" + i, "Kies een regel van de begroting, of ‘Telt niet mee’");
        return fouten;
    }

    /** Does at least one line of the file count. */
    public boolean telt() {
        return plaatsen().stream().anyMatch(p -> !regel(p).isEmpty() && !regel(p).equals(Indeling.NIET));
    }

    /** Per line and month; what an earlier file had in the months of this one and this one has not, becomes nothing. */
    public List<Verandering> veranderingen() {
        var wordt = new TreeMap<String, Map<Integer, Long>>();
        uitkomst.bedragen().forEach((plaats, maanden) -> {
            String regel = regel(plaats);
            if (!regel.isEmpty() && !regel.equals(Indeling.NIET))
                maanden.forEach(
                        (m, cent) -> wordt.computeIfAbsent(regel, r -> new TreeMap<>()).merge(m, cent, Long::sum));
        });
        var maanden = wordt.values().stream().flatMap(m -> m.keySet().stream()).distinct().toList();
        nu.stream().filter(r -> partij.equals(r.partij()) && maanden.contains(r.maand()))
                .forEach(r -> wordt.computeIfAbsent(r.regel(), x -> new TreeMap<>()).putIfAbsent(r.maand(), 0L));
        var uit = new ArrayList<Verandering>();
        wordt.forEach((regel, perMaand) -> perMaand.forEach((m, cent) -> uit.add(new Verandering(regel, m,
                nu.stream().filter(r -> partij.equals(r.partij()) && r.maand() == m && r.regel().equals(regel))
                        .mapToLong(Realisatie::cent).sum(),
                cent))));
        return uit;
    }

    /** Months and lines of which an amount for all together counts now; this file takes its place. */
    public long vervangtSamen() {
        return veranderingen().stream().filter(v -> nu.stream()
                .anyMatch(r -> r.partij() == null && r.maand() == v.maand() && r.regel().equals(v.regel()))).count();
    }
}
