package nl.vliegwiel.businesscase.opbouw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.wijziging.Modelbouw;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of an alternative: its name, its place, and in which years pupils begin. */
public record AlternatiefForm(Modelvelden in) {
    static final String LEEG = "leeg";
    private static final String VOORAAN = "vooraan";
    private static final Alternatief NIETS = new Alternatief("", "", "", List.of(), List.of(), List.of(), List.of(),
            List.of(), null);

    static Map<String, String> start(Model m) {
        return Map.of("eersteJaar", "0", "laatsteJaar", String.valueOf(m.uitgangspunten().horizon()), "begin",
                m.alternatieven().isEmpty() ? LEEG : m.alternatieven().getLast().code(), "plek",
                m.alternatieven().isEmpty() ? VOORAAN : m.alternatieven().getLast().code());
    }

    static Map<String, String> velden(Model m, Alternatief a) {
        int plek = m.alternatieven().indexOf(a);
        var v = new HashMap<>(Map.of("naam", a.naam(), "omschrijving", a.omschrijving(), "plek",
                plek == 0 ? VOORAAN : m.alternatieven().get(plek - 1).code()));
        var jaren = years(a.cohorten());
        if (jaren.isEmpty())
            return v;
        v.put("eersteJaar", String.valueOf(jaren.firstKey()));
        v.put("laatsteJaar", String.valueOf(jaren.lastKey()));
        v.put("startdelen", Modelzin.delen(parts(jaren)));
        return v;
    }

    /** The part that begins in each year; what is said twice of a year counts together. */
    private static TreeMap<Integer, Double> years(List<Cohort> cohorten) {
        var jaren = new TreeMap<Integer, Double>();
        cohorten.forEach(c -> jaren.merge(c.jaar(), c.ingroei(), Double::sum));
        return jaren;
    }

    /** From the first year on, without the last ones that repeat; years that are left out are 0. */
    private static List<Double> parts(TreeMap<Integer, Double> jaren) {
        var delen = new ArrayList<>(IntStream.rangeClosed(jaren.firstKey(), jaren.lastKey())
                .mapToObj(j -> jaren.getOrDefault(j, 0.0)).toList());
        while (delen.size() > 1 && delen.getLast().equals(delen.get(delen.size() - 2)))
            delen.removeLast();
        return delen;
    }

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("naam", "Naam");
        labels.put("omschrijving", "Wat houdt het in?");
        labels.put("eersteJaar", "Eerste jaar waarin leerlingen beginnen");
        labels.put("laatsteJaar", "Laatste jaar waarin leerlingen beginnen");
        labels.put("startdelen", "Welk deel begint er per jaar?");
        labels.put("plek", "Plaats in de rij");
        return labels;
    }

    /** Where it can stand among the others. */
    static List<Keuze> plekken(Model m, @Nullable Alternatief zelf) {
        var plekken = new ArrayList<>(List.of(new Keuze(VOORAAN, "Vooraan")));
        m.alternatieven().stream().filter(a -> !a.equals(zelf))
                .forEach(a -> plekken.add(new Keuze(a.code(), "Na ‘" + a.naam() + "’")));
        return plekken;
    }

    /** What a new one can begin with. */
    static List<Keuze> beginnen(Model m) {
        var keuzes = new ArrayList<>(m.alternatieven().stream().map(
                a -> new Keuze(a.code(), "De effecten, kosten en overdrachten van ‘" + a.naam() + "’")).toList());
        keuzes.add(new Keuze(LEEG, "Niets: dan is er pas een uitkomst als je kosten of effecten toevoegt"));
        return keuzes;
    }

    /** What the form remembers of what it showed; lines below it that a colleague changes are not its business. */
    static long merk(Model m, Alternatief a) {
        return ModelJson.merk(new TreeMap<>(velden(m, a)));
    }

    /** The model with this alternative in the place of the old one, or as a new one; null with the faults at their fields. */
    @Nullable
    Model model(Model m, @Nullable Alternatief oud) {
        String naam = in.verplicht("naam", 100, "Geef het alternatief een naam van hoogstens 100 tekens");
        if (m.alternatieven().stream().anyMatch(a -> !a.equals(oud) && a.naam().equalsIgnoreCase(naam)))
            in.meld("naam", "Er is al een alternatief met deze naam");
        String uitleg = in.tekst("omschrijving");
        if (uitleg.length() > 500)
            in.meld("omschrijving", "Houd het bij 500 tekens");
        var begin = begin(m.uitgangspunten().horizon());
        String plek = in.keuze("plek", plekken(m, oud), "Kies een plaats in de rij");
        String voorbeeld = oud != null
                ? oud.code()
                : in.keuze("begin", beginnen(m), "Kies waarmee het alternatief begint");
        if (!in.fouten().isLeeg())
            return null;
        var nieuw = m.alternatief(voorbeeld).orElse(NIETS).als(
                oud == null ? Modelbouw.free(naam, c -> m.alternatief(c).isPresent()) : oud.code(), naam, uitleg,
                begin);
        var rij = new ArrayList<>(m.alternatieven());
        rij.removeIf(a -> a.equals(oud));
        rij.add(1 + rij.indexOf(m.alternatief(plek).orElse(NIETS)), nieuw);
        return m.withAlternatieven(rij);
    }

    private List<Cohort> begin(int horizon) {
        String zin = "Schrijf een jaar van 0 tot en met de horizon, jaar " + horizon;
        int eerste = in.geheel("eersteJaar", 0, horizon, zin);
        int laatste = in.geheel("laatsteJaar", 0, horizon, zin);
        var delen = in.delen("startdelen", "Schrijf percentages achter elkaar, bijvoorbeeld 40% 70% 100%");
        if (laatste < eerste)
            in.meld("laatsteJaar", "Het laatste jaar ligt voor het eerste jaar");
        else if (delen.size() > laatste - eerste + 1)
            in.meld("startdelen", "Er staan meer delen dan er jaren zijn. Dat zijn er " + (laatste - eerste + 1));
        return IntStream.rangeClosed(eerste, laatste)
                .mapToObj(j -> new Cohort(j,
                        delen.isEmpty() ? 1 : delen.get(Math.min(j - eerste, delen.size() - 1))))
                .filter(c -> c.ingroei() > 0).toList();
    }

    /** What goes too when it is taken out, in words. */
    static List<String> hangtEraan(Model m, Alternatief a) {
        var lijst = new ArrayList<String>();
        if (!a.effecten().isEmpty())
            lijst.add("Effecten: " + String.join(", ", a.effecten().stream().map(e -> e.naam()).toList()));
        if (!a.kosten().isEmpty())
            lijst.add("Kosten: " + String.join(", ", a.kosten().stream().map(k -> k.naam()).toList()));
        if (!a.overdrachten().isEmpty())
            lijst.add("Overdrachten: " + String.join(", ", a.overdrachten().stream().map(o -> o.naam()).toList()));
        if (!a.pmposten().isEmpty())
            lijst.add("Niet in euro’s: " + String.join(", ", a.pmposten().stream().map(p -> p.naam()).toList()));
        var blijft = zonder(m, a);
        var los = m.grootheden().stream().filter(g -> blijft.grootheid(g.code()).isEmpty()).map(g -> g.naam()).toList();
        if (!los.isEmpty())
            lijst.add("Getallen die alleen hier staan: " + String.join(", ", los));
        return lijst;
    }

    /** The model without this alternative and the numbers that only it used. */
    static Model zonder(Model m, Alternatief weg) {
        return Modelwijzigingen.withoutLoose(m,
                m.withAlternatieven(m.alternatieven().stream().filter(a -> !a.equals(weg)).toList()));
    }

    /** The field that a place in the model comes from; an effect that no longer fits before the horizon begins too late. */
    static String veld(String pad) {
        if (pad.endsWith("/vertraging"))
            return "eersteJaar";
        return pad.contains("/cohorten") ? "startdelen" : "naam";
    }
}
