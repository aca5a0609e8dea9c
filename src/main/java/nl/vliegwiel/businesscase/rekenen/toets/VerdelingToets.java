package nl.vliegwiel.businesscase.rekenen.toets;

import static nl.vliegwiel.businesscase.rekenen.toets.Bevindingen.getal;

import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling.Vorm;

/** Whether a distribution exists. */
record VerdelingToets(Bevindingen uit, String pad) {
    private static final double SKEW = 0.05;

    boolean toets(Verdeling verdeling) {
        int voor = uit.lijst().size();
        switch (verdeling) {
            case Verdeling.Vast v -> number(v.waarde(), "waarde");
            case Verdeling.Uniform v -> order(v.laag(), v.hoog());
            case Verdeling.Driehoek v -> top(v.laag(), v.top(), v.hoog());
            case Verdeling.Pert v -> {
                top(v.laag(), v.top(), v.hoog());
                positive(v.gewicht(), "gewicht", "Het gewicht van de top");
            }
            case Verdeling.Normaal v -> normal(v);
            case Verdeling.Lognormaal v -> {
                positive(v.gemiddelde(), "gemiddelde", "Het gemiddelde");
                positive(v.variatie(), "variatie", "De variatiecoëfficiënt");
            }
            case Verdeling.LognormaalTussen v -> between(v.p05(), v.p95(), "p05", "p95");
            case Verdeling.Beta v -> beta(v);
            case Verdeling.Gamma v -> {
                positive(v.vorm(), "vorm", "De vorm");
                positive(v.tempo(), "tempo", "Het tempo");
            }
            case Verdeling.Discreet v -> points(v);
            case Verdeling.Interval v -> interval(v);
        }
        return uit.lijst().stream().skip(voor).noneMatch(Bevinding::fout);
    }

    private boolean number(double waarde, String veld) {
        boolean goed = Double.isFinite(waarde);
        uit.foutAls(!goed, pad + "/" + veld, "Dit is geen getal.");
        return goed;
    }

    private void positive(double waarde, String veld, String wat) {
        if (number(waarde, veld))
            uit.foutAls(waarde <= 0, pad + "/" + veld, wat + " moet groter zijn dan 0.");
    }

    private void order(double laag, double hoog) {
        boolean onder = number(laag, "laag");
        boolean boven = number(hoog, "hoog");
        if (onder && boven)
            uit.foutAls(hoog <= laag, pad + "/hoog",
                    "De hoge waarde (%s) moet groter zijn dan de lage (%s). Is er geen onzekerheid, kies dan één vaste waarde."
                            .formatted(getal(hoog), getal(laag)));
    }

    private void top(double laag, double top, double hoog) {
        order(laag, hoog);
        if (number(top, "top"))
            uit.foutAls(top < laag || top > hoog, pad + "/top",
                    "De verwachte waarde (%s) ligt niet tussen %s en %s.".formatted(getal(top), getal(laag),
                            getal(hoog)));
    }

    private void between(double laag, double hoog, String laagVeld, String hoogVeld) {
        positive(laag, laagVeld, "De lage waarde");
        if (number(hoog, hoogVeld))
            uit.foutAls(hoog <= laag, pad + "/" + hoogVeld, "De hoge waarde moet groter zijn dan de lage.");
    }

    private void normal(Verdeling.Normaal v) {
        number(v.gemiddelde(), "gemiddelde");
        positive(v.spreiding(), "spreiding", "De standaardafwijking");
        double laag = v.laag() == null ? Double.NEGATIVE_INFINITY : v.laag();
        double hoog = v.hoog() == null ? Double.POSITIVE_INFINITY : v.hoog();
        uit.foutAls(!(laag < hoog), pad + "/hoog", "De bovengrens moet boven de ondergrens liggen.");
        double ver = 8 * v.spreiding();
        uit.foutAls(v.gemiddelde() < laag - ver || v.gemiddelde() > hoog + ver, pad + "/gemiddelde",
                "Tussen deze grenzen blijft van de verdeling niets over.");
    }

    private void beta(Verdeling.Beta v) {
        boolean midden = number(v.gemiddelde(), "gemiddelde");
        boolean breedte = number(v.spreiding(), "spreiding");
        if (!midden || !breedte)
            return;
        boolean binnen = v.gemiddelde() > 0 && v.gemiddelde() < 1;
        uit.foutAls(!binnen, pad + "/gemiddelde", "Het gemiddelde moet tussen 0 en 1 liggen.");
        uit.foutAls(v.spreiding() <= 0, pad + "/spreiding", "De standaardafwijking moet groter zijn dan 0.");
        double meest = Math.sqrt(v.gemiddelde() * (1 - v.gemiddelde()));
        uit.foutAls(binnen && v.spreiding() >= meest, pad + "/spreiding",
                "Bij dit gemiddelde is de standaardafwijking kleiner dan %s.".formatted(getal(meest)));
    }

    private void points(Verdeling.Discreet v) {
        uit.foutAls(v.waarden().isEmpty(), pad + "/waarden", "Noem ten minste één waarde.");
        uit.foutAls(v.waarden().size() != v.gewichten().size(), pad + "/gewichten",
                "Er zijn %d waarden en %d gewichten. Geef elke waarde één gewicht.".formatted(v.waarden().size(),
                        v.gewichten().size()));
        for (int i = 0; i < v.waarden().size(); i++)
            number(v.waarden().get(i), "waarden/" + i);
        for (int i = 0; i < v.gewichten().size(); i++) {
            double gewicht = v.gewichten().get(i);
            if (number(gewicht, "gewichten/" + i))
                uit.foutAls(gewicht < 0, pad + "/gewichten/" + i, "Een gewicht kan niet onder 0 liggen.");
        }
        uit.foutAls(v.gewichten().stream().noneMatch(g -> g > 0), pad + "/gewichten",
                "Alle gewichten zijn 0. Geef ten minste één waarde een gewicht.");
    }

    private void interval(Verdeling.Interval v) {
        uit.foutAls(v.zekerheid() != 0.9 && v.zekerheid() != 0.95, pad + "/zekerheid",
                "Kies een interval van 90 procent (0.9) of 95 procent (0.95).");
        top(v.laag(), v.gemiddelde(), v.hoog());
        if (v.vorm() == Vorm.LOGNORMAAL) {
            positive(v.laag(), "laag", "De lage waarde");
            uit.waarschuwing(pad + "/gemiddelde",
                    "Bij een scheve verdeling volgt het gemiddelde uit het interval; wat hier staat telt niet mee.");
            return;
        }
        double scheef = Math.abs((v.laag() + v.hoog()) / 2 - v.gemiddelde()) / (v.hoog() - v.laag());
        uit.waarschuwingAls(scheef > SKEW, pad + "/gemiddelde",
                "Het gemiddelde ligt niet midden in het interval. Wij rekenen met een verdeling die even ver naar boven als naar beneden gaat.");
    }
}
