package nl.vliegwiel.businesscase.rekenen.toets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.trekking.Kansverdeling;

/** Whether the numbers of a model are known, have a source and are not too old; and whether they fit where they are used. */
final class GrootheidToets {
    private static final int OLD = 5;
    private static final int TOO_OLD = 30;
    private static final double RARE = 1e-4;
    private static final double OFTEN = 0.05;

    private final Model model;
    private final Bevindingen uit;
    private final Map<String, Kansverdeling> kansen = new HashMap<>();
    private final Map<String, Integer> plekken = new HashMap<>();
    private final Set<String> gebruikt = new HashSet<>();

    GrootheidToets(Model model, Bevindingen uit) {
        this.model = model;
        this.uit = uit;
    }

    void toets() {
        var codes = new HashSet<String>();
        var bronnen = model.bronnen().stream().map(Bron::code).collect(Collectors.toSet());
        for (int i = 0; i < model.grootheden().size(); i++) {
            var grootheid = model.grootheden().get(i);
            var pad = "/grootheden/" + i;
            uit.code(grootheid.code(), codes, pad + "/code");
            uit.gevuld(grootheid.naam(), pad + "/naam", "een naam");
            plekken.putIfAbsent(grootheid.code(), i);
            var verdeling = grootheid.verdeling();
            if (verdeling != null && new VerdelingToets(uit, pad + "/verdeling").toets(verdeling))
                kansen.putIfAbsent(grootheid.code(), Kansverdeling.of(verdeling));
            source(grootheid, bronnen, pad);
            price(grootheid, pad);
        }
    }

    private void source(Grootheid grootheid, Set<String> bronnen, String pad) {
        var bron = grootheid.bron();
        if (bron != null) {
            uit.foutAls(!bronnen.contains(bron), pad + "/bron",
                    "De bron \"%s\" staat niet bij de bronnen.".formatted(bron));
            return;
        }
        var status = grootheid.status();
        boolean gelezen = status == Grootheid.Status.GEMETEN || status == Grootheid.Status.LITERATUUR;
        var zin = "\"%s\" heeft geen bron. Zeg waar het getal vandaan komt.".formatted(grootheid.naam());
        uit.foutAls(gelezen || grootheid.geld() && status != Grootheid.Status.FICTIEF, pad + "/bron", zin);
        uit.waarschuwingAls(!gelezen && (!grootheid.geld() || status == Grootheid.Status.FICTIEF)
                && grootheid.toelichting() == null, pad + "/bron", zin);
    }

    private void price(Grootheid grootheid, String pad) {
        var jaar = grootheid.prijsjaar();
        if (jaar == null)
            return;
        int prijsjaar = model.uitgangspunten().prijsjaar();
        int oud = prijsjaar - jaar;
        uit.foutAls(oud > TOO_OLD, pad + "/prijsjaar",
                "De prijs van \"%s\" is %d jaar oud. Zoek een nieuwere prijs.".formatted(grootheid.naam(), oud));
        uit.waarschuwingAls(oud > OLD && oud <= TOO_OLD, pad + "/prijsjaar",
                "De prijs van \"%s\" is %d jaar oud. Kijk of er een nieuwere is.".formatted(grootheid.naam(), oud));
        double factor = model.prijsindex().factor(jaar, prijsjaar);
        uit.foutAls(oud <= TOO_OLD && !(factor > 0 && Double.isFinite(factor)), pad + "/prijsjaar",
                "De prijsindex kent het jaar %d of %d niet. Vul de index aan of noem een ander jaar.".formatted(jaar,
                        prijsjaar));
    }

    /** A number that must be there, for {@code pad}; amounts must say of which year. */
    void gebruik(@Nullable String code, String pad, boolean geld, double laag, double hoog) {
        if (code == null)
            return;
        gebruikt.add(code);
        var plek = plekken.get(code);
        if (plek == null) {
            uit.fout(pad, code.isBlank()
                    ? "Kies hier een grootheid."
                    : "De grootheid \"%s\" staat niet bij de grootheden.".formatted(code));
            return;
        }
        var grootheid = model.grootheden().get(plek);
        uit.foutAls(grootheid.verdeling() == null, "/grootheden/" + plek + "/verdeling",
                "\"%s\" is nog niet ingevuld. Leeg is niet hetzelfde als nul.".formatted(grootheid.naam()));
        uit.foutAls(geld && !grootheid.geld(), "/grootheden/" + plek + "/prijsjaar",
                "\"%s\" is een bedrag. Noem het prijsjaar.".formatted(grootheid.naam()));
        uit.foutAls(!geld && grootheid.geld(), pad,
                "\"%s\" is een bedrag, hier hoort een ander getal.".formatted(grootheid.naam()));
        range(grootheid, plek, laag, hoog);
    }

    private void range(Grootheid grootheid, int plek, double laag, double hoog) {
        var kans = kansen.get(grootheid.code());
        if (kans == null)
            return;
        double onder = Math.max(0, kans.cumulatief(Math.nextDown(laag)));
        double boven = Double.isInfinite(hoog) ? 0 : 1 - kans.cumulatief(hoog);
        var pad = "/grootheden/" + plek + "/verdeling";
        var naam = grootheid.naam();
        uit.foutAls(onder >= OFTEN, pad, "\"%s\" kan niet onder %s liggen.".formatted(naam, Bevindingen.getal(laag)));
        uit.foutAls(boven >= OFTEN, pad, "\"%s\" kan niet boven %s liggen.".formatted(naam, Bevindingen.getal(hoog)));
        uit.waarschuwingAls(onder > RARE && onder < OFTEN || boven > RARE && boven < OFTEN, pad,
                "\"%s\" valt in sommige trekkingen buiten wat kan (%s tot %s). Zet een grens."
                        .formatted(naam, Bevindingen.getal(laag),
                                Double.isInfinite(hoog) ? "geen bovengrens" : Bevindingen.getal(hoog)));
    }

    /** The distribution of a number that is known and exists; null otherwise. */
    @Nullable
    Kansverdeling kans(String code) {
        return kansen.get(code);
    }

    boolean bekend(String code) {
        return plekken.containsKey(code);
    }

    void ongebruikt() {
        plekken.forEach((code, plek) -> uit.waarschuwingAls(!gebruikt.contains(code), "/grootheden/" + plek,
                "\"%s\" wordt nergens gebruikt.".formatted(model.grootheden().get(plek).naam())));
    }
}
