package nl.vliegwiel.businesscase.rekenen.toets;

import java.util.HashSet;

import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.trekking.Kansverdeling;
import nl.vliegwiel.businesscase.rekenen.trekking.Wortel;

/** Whether correlations can exist together. */
record SamenhangToets(Model model, GrootheidToets grootheden, Bevindingen uit) {

    void toets() {
        var gezien = new HashSet<String>();
        for (int i = 0; i < model.samenhangen().size(); i++) {
            var samenhang = model.samenhangen().get(i);
            var pad = "/samenhangen/" + i;
            uit.gevuld(samenhang.naam(), pad + "/naam", "een naam");
            uit.foutAls(samenhang.grootheden().size() < 2, pad + "/grootheden", "Noem ten minste twee grootheden.");
            for (int j = 0; j < samenhang.grootheden().size(); j++)
                member(samenhang.grootheden().get(j), pad + "/grootheden/" + j, gezien);
            if (matrix(samenhang, pad + "/correlaties"))
                together(samenhang, pad + "/correlaties");
        }
    }

    private void member(String code, String pad, HashSet<String> gezien) {
        uit.foutAls(!grootheden.bekend(code), pad, "De grootheid \"%s\" staat niet bij de grootheden.".formatted(code));
        uit.foutAls(!gezien.add(code), pad, "\"%s\" staat al in een samenhang. Zet ze in één.".formatted(code));
        uit.foutAls(grootheden.kans(code) instanceof Kansverdeling.Vast, pad,
                "\"%s\" is een vaste waarde en kan niet samenhangen.".formatted(code));
    }

    private boolean matrix(Samenhang samenhang, String pad) {
        int n = samenhang.grootheden().size();
        boolean vierkant = samenhang.correlaties().size() == n
                && samenhang.correlaties().stream().allMatch(rij -> rij.size() == n);
        uit.foutAls(!vierkant, pad, "Er zijn %d grootheden: geef %d rijen van %d correlaties.".formatted(n, n, n));
        if (!vierkant)
            return false;
        boolean goed = true;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double r = samenhang.correlaties().get(i).get(j);
                var plek = pad + "/" + i + "/" + j;
                boolean binnen = r >= -1 && r <= 1 && (i != j || r == 1);
                boolean gelijk = Math.abs(r - samenhang.correlaties().get(j).get(i)) <= 1e-12;
                uit.foutAls(!binnen, plek, i == j
                        ? "Een grootheid hangt met zichzelf samen met 1."
                        : "Een correlatie ligt tussen -1 en 1.");
                uit.foutAls(!gelijk && i < j, plek, "De correlatie heen en terug moet gelijk zijn.");
                goed &= binnen && gelijk;
            }
        return goed;
    }

    private void together(Samenhang samenhang, String pad) {
        var rangen = Wortel.matrix(samenhang.correlaties());
        if (Wortel.of(rangen) == null)
            uit.fout(pad,
                    "Deze correlaties kunnen niet samen bestaan (de matrix is niet positief semidefiniet). Maak ze zwakker of haal er een weg.");
        else
            uit.waarschuwingAls(Wortel.of(Wortel.pearson(rangen)) == null, pad,
                    "Deze correlaties zijn net te sterk om precies te trekken. Wij rekenen met iets zwakkere.");
    }
}
