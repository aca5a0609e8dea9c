package nl.vliegwiel.businesscase.rekenen.toets;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.vliegwiel.businesscase.rekenen.model.Model;

/** Checks a whole model: what is wrong, and what a reader of the result must know. */
public final class ModelToets {
    private static final int MOST_DRAWS = 1_000_000;
    private static final int FEWEST_DRAWS = 100;
    private static final int FARTHEST = 200;
    private static final Set<String> NOTHING = Set.of("niets", "geen", "niks", "nvt", "n.v.t.", "-", "nul",
            "niets doen");

    private final Model model;
    private final Bevindingen uit = new Bevindingen();

    private ModelToets(Model model) {
        this.model = model;
    }

    /** All findings, faults and warnings, in the order of the file. */
    public static List<Bevinding> toets(Model model) {
        var toets = new ModelToets(model);
        toets.toets();
        return toets.uit.lijst();
    }

    private void toets() {
        uit.gevuld(model.naam(), "/naam", "een naam");
        uit.gevuld(model.vraag(), "/vraag", "de vraag");
        var nul = model.nulalternatief().strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
        uit.foutAls(nul.isEmpty() || NOTHING.contains(nul) || NOTHING.contains(nul + "."), "/nulalternatief",
                "Het nulalternatief is niet \"niets\". Schrijf wat er zonder het alternatief gebeurt en welk beleid er al is.");
        settings();
        index();
        var partijen = parties();
        sources();
        var grootheden = new GrootheidToets(model, uit);
        grootheden.toets();
        alternatives(partijen, grootheden);
        new SamenhangToets(model, grootheden, uit).toets();
        grootheden.ongebruikt();
    }

    private void settings() {
        var u = model.uitgangspunten();
        var pad = "/uitgangspunten";
        uit.foutAls(u.horizon() < 1 || u.horizon() > FARTHEST, pad + "/horizon",
                "De horizon is 1 tot %d jaar.".formatted(FARTHEST));
        year(u.prijsjaar(), pad + "/prijsjaar");
        year(u.basisjaar(), pad + "/basisjaar");
        rate(u.discontovoet().voet(), pad + "/discontovoet/voet");
        for (int i = 0; i < u.gevoeligheid().size(); i++)
            rate(u.gevoeligheid().get(i).voet(), pad + "/gevoeligheid/" + i + "/voet");
        uit.foutAls(u.trekkingen() < FEWEST_DRAWS || u.trekkingen() > MOST_DRAWS, pad + "/trekkingen",
                "Kies 100 tot 1.000.000 trekkingen.");
    }

    private void year(int jaar, String pad) {
        uit.foutAls(jaar < 1900 || jaar > 2200, pad, "%d is geen jaar waarmee we rekenen.".formatted(jaar));
    }

    private void rate(double voet, String pad) {
        boolean kan = voet > -0.5 && voet <= 1;
        uit.foutAls(!kan, pad, "Schrijf de discontovoet als deel van 1: 2,25 procent is 0.0225.");
        uit.waarschuwingAls(kan && (voet < 0 || voet > 0.1), pad,
                "Een discontovoet van %s procent is ongewoon. Klopt dit?".formatted(Bevindingen.getal(voet * 100)));
    }

    private void index() {
        model.prijsindex().cijfers().forEach((jaar, cijfer) -> uit.foutAls(!(cijfer > 0 && Double.isFinite(cijfer)),
                "/prijsindex/cijfers/" + jaar, "Een prijsindex is groter dan 0."));
        uit.waarschuwingAls(!model.prijsindex().cijfers().isEmpty() && model.prijsindex().bron().isBlank(),
                "/prijsindex/bron", "De prijsindex heeft geen bron.");
    }

    private Set<String> parties() {
        var codes = new HashSet<String>();
        uit.foutAls(model.partijen().isEmpty(), "/partijen", "Noem ten minste één partij.");
        for (int i = 0; i < model.partijen().size(); i++) {
            uit.code(model.partijen().get(i).code(), codes, "/partijen/" + i + "/code");
            uit.gevuld(model.partijen().get(i).naam(), "/partijen/" + i + "/naam", "een naam");
        }
        return codes;
    }

    private void sources() {
        var codes = new HashSet<String>();
        for (int i = 0; i < model.bronnen().size(); i++) {
            uit.code(model.bronnen().get(i).code(), codes, "/bronnen/" + i + "/code");
            uit.gevuld(model.bronnen().get(i).titel(), "/bronnen/" + i + "/titel", "een titel");
        }
    }

    private void alternatives(Set<String> partijen, GrootheidToets grootheden) {
        var codes = new HashSet<String>();
        int horizon = model.uitgangspunten().horizon();
        uit.foutAls(model.alternatieven().isEmpty(), "/alternatieven",
                "Noem ten minste één alternatief naast het nulalternatief.");
        for (int i = 0; i < model.alternatieven().size(); i++) {
            var alternatief = model.alternatieven().get(i);
            var pad = "/alternatieven/" + i;
            uit.code(alternatief.code(), codes, pad + "/code");
            uit.gevuld(alternatief.naam(), pad + "/naam", "een naam");
            uit.foutAls(alternatief.effecten().isEmpty() && alternatief.kosten().isEmpty(), pad,
                    "Dit alternatief heeft geen effecten en geen kosten.");
            new EffectToets(alternatief, pad, horizon, partijen, grootheden, uit).toets();
            new KostenregelToets(alternatief, pad, horizon, partijen, grootheden, uit).toets();
        }
    }
}
