package nl.vliegwiel.businesscase.opbouw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.wijziging.Getalkeuze;
import nl.vliegwiel.businesscase.wijziging.Modelbouw;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of a line of costs: how much of what, in which years, and who pays. */
public record KostenregelForm(Modelvelden in) {
    static final Getalkeuze HOEVEELHEID = new Getalkeuze("hoeveelheid", "Hoeveelheid", false,
            "Niet vermenigvuldigen: het bedrag is voor alles samen");
    static final Getalkeuze BEDRAG = new Getalkeuze("bedrag", "Bedrag", true, null);
    static final List<Keuze> SOORTEN = List.of(new Keuze("TEAM", "Het team zelf"),
            new Keuze("BOEGGOLF", "Boeggolf: hulp die begint doordat het team die vindt"),
            new Keuze("OVERIG", "Iets anders"));

    static Map<String, String> start(Model m) {
        return new HashMap<>(Map.of("eersteJaar", "0", "laatsteJaar", String.valueOf(m.uitgangspunten().horizon()),
                "status", "AANNAME", "bedrag-prijsjaar", String.valueOf(m.uitgangspunten().prijsjaar())));
    }

    static Map<String, String> velden(Model m, Kostenregel k) {
        var v = new HashMap<>(start(m));
        v.put("naam", k.naam());
        v.put("soort", k.soort().name());
        v.putAll(HOEVEELHEID.velden(k.hoeveelheid()));
        v.putAll(BEDRAG.velden(k.bedrag()));
        v.put("eersteJaar", String.valueOf(k.eersteJaar()));
        v.put("laatsteJaar", String.valueOf(k.laatsteJaar()));
        v.put("ingroei", Modelzin.delen(k.ingroei()));
        v.put("btw", k.btw() == 0 ? "" : Modelzin.deel(k.btw()));
        v.put("terugvorderbaar", k.terugvorderbaar() == 0 ? "" : Modelzin.deel(k.terugvorderbaar()));
        v.put("taakveld", k.taakveld() == null ? "" : k.taakveld());
        k.aandelen().forEach((partij, deel) -> v.put(Modelvelden.deelveld(partij), Modelzin.deel(deel)));
        return v;
    }

    /** The fields with their questions, in their order. */
    static Map<String, String> labels(Model m) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("naam", "Naam");
        labels.put("soort", "Waarvoor?");
        labels.put("hoeveelheid", "Hoeveel?");
        labels.put("bedrag", "Bedrag per stuk, per jaar");
        labels.put("eersteJaar", "Eerste jaar");
        labels.put("laatsteJaar", "Laatste jaar");
        labels.put("ingroei", "Ingroei");
        labels.put("btw", "Btw");
        labels.put("terugvorderbaar", "Deel van de btw dat terugkomt");
        labels.put("taakveld", "Taakveld");
        m.partijen().forEach(p -> labels.put(Modelvelden.deelveld(p.code()), "Deel van " + p.naam()));
        return labels;
    }

    /** Does anything typed here need a source. */
    private boolean typed() {
        return HOEVEELHEID.nieuw(in) || BEDRAG.nieuw(in);
    }

    /** The model with this line in the place of the old one, or as a new one; null with the faults at their fields. */
    @Nullable
    Model model(Model m, Alternatief bij, @Nullable Kostenregel oud, List<Kengetal> prijzen) {
        var bouw = new Modelbouw(m);
        var regel = line(m, bij, oud, prijzen, bouw);
        if (!in.fouten().isLeeg() || regel == null)
            return null;
        return bouw.model().with(bij.withKosten(Modelbouw.met(bij.kosten(), oud, regel)));
    }

    private @Nullable Kostenregel line(Model m, Alternatief bij, @Nullable Kostenregel oud, List<Kengetal> prijzen,
            Modelbouw bouw) {
        int verst = m.uitgangspunten().horizon();
        String naam = in.verplicht("naam", 100, "Geef de regel een naam van hoogstens 100 tekens");
        String soort = in.keuze("soort", SOORTEN, "Kies waarvoor deze kosten zijn");
        var bron = typed() ? in.bron(m) : null;
        String hoeveelheid = HOEVEELHEID.read(in, bouw, prijzen, bron, naam);
        String bedrag = BEDRAG.read(in, bouw, prijzen, bron, naam);
        String zin = "Schrijf een jaar van 0 tot en met " + verst + "; jaar 0 is "
                + m.uitgangspunten().basisjaar();
        int eerste = in.geheel("eersteJaar", 0, verst, zin);
        int laatste = in.geheel("laatsteJaar", 0, 200, "Schrijf een jaar, bijvoorbeeld " + verst);
        if (laatste < eerste)
            in.meld("laatsteJaar", "Het laatste jaar ligt voor het eerste jaar");
        var ingroei = in.delen("ingroei", "Schrijf percentages achter elkaar, bijvoorbeeld 40% 70% 100%");
        double btw = in.deel("btw", 0, "Schrijf een percentage, bijvoorbeeld 21%");
        double terug = in.deel("terugvorderbaar", 0, "Schrijf een percentage van 0 tot en met 100");
        String taakveld = in.tekst("taakveld");
        if (taakveld.length() > 20)
            in.meld("taakveld", "Houd het bij 20 tekens, bijvoorbeeld 6.22");
        var aandelen = in.aandelen(m);
        if (!in.fouten().isLeeg() || bedrag == null)
            return null;
        return new Kostenregel(oud == null ? code(bij, naam) : oud.code(), naam, Kostenregel.Soort.valueOf(soort),
                hoeveelheid, bedrag, eerste, laatste, ingroei, btw, terug, taakveld.isEmpty() ? null : taakveld,
                aandelen);
    }

    /** Costs and transfers of an alternative share their codes. */
    static String code(Alternatief bij, String naam) {
        return Modelbouw.free(naam, c -> bij.kosten().stream().anyMatch(k -> k.code().equals(c))
                || bij.overdrachten().stream().anyMatch(o -> o.code().equals(c)));
    }

    /** The field that a place in the model comes from. */
    static String veld(Model m, Modelvelden in, String pad) {
        var stukken = List.of(pad.split("/"));
        if (pad.startsWith("/grootheden/") && stukken.size() > 3) {
            boolean geld = m.grootheden().get(Integer.parseInt(stukken.get(2))).geld();
            String veld = geld ? BEDRAG.veld() : HOEVEELHEID.veld();
            if (stukken.get(3).equals("bron"))
                return "bron";
            return Objects.equals(in.tekst(veld), "")
                    ? veld + (stukken.get(3).equals("prijsjaar") ? "-prijsjaar" : "-verwacht")
                    : veld;
        }
        int aandelen = stukken.indexOf("aandelen");
        if (aandelen > 0)
            return Modelvelden.deelveld(
                    aandelen + 1 < stukken.size() ? stukken.get(aandelen + 1) : m.partijen().getFirst().code());
        return stukken.size() > 5 && labels(m).containsKey(stukken.get(5)) ? stukken.get(5) : "naam";
    }
}
