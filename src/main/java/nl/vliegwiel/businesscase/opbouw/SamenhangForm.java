package nl.vliegwiel.businesscase.opbouw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.trekking.Wortel;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;

/**
 * What the browser sends of numbers that rise and fall together: r-0-1 is the correlation of the first with the second.
 *
 * @param leden codes of the numbers, in their order
 */
public record SamenhangForm(Modelvelden in, List<String> leden) {
    static final int MEESTE = 8;

    public SamenhangForm {
        leden = List.copyOf(leden);
    }

    static SamenhangForm of(Samenhang s, Fouten fouten) {
        var v = new HashMap<String, String>();
        v.put("naam", s.naam());
        for (int i = 0; i < s.grootheden().size(); i++)
            for (int j = i + 1; j < s.grootheden().size(); j++)
                v.put(veld(i, j), Bedragen.invoer(s.correlaties().get(i).get(j), ""));
        return new SamenhangForm(new Modelvelden(v, fouten), s.grootheden());
    }

    /** Numbers that are uncertain and in no other group than this one. */
    static List<Keuze> keuzes(Model m, @Nullable Samenhang deze) {
        return m.grootheden().stream().filter(g -> g.verdeling() != null && !(g.verdeling() instanceof Verdeling.Vast))
                .filter(g -> m.samenhangen().stream()
                        .noneMatch(s -> !s.equals(deze) && s.grootheden().contains(g.code())))
                .map(g -> new Keuze(g.code(), g.naam())).toList();
    }

    static String veld(int i, int j) {
        return "r-" + i + "-" + j;
    }

    /** Two numbers with the field between them. */
    public record Paar(String veld, String een, String ander) {
    }

    List<Paar> paren(Model m) {
        var paren = new ArrayList<Paar>();
        for (int i = 0; i < leden.size(); i++)
            for (int j = i + 1; j < leden.size(); j++)
                paren.add(new Paar(veld(i, j), Modelzin.naam(m, leden.get(i)), Modelzin.naam(m, leden.get(j))));
        return paren;
    }

    Map<String, String> labels(Model m) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("naam", "Naam");
        paren(m).forEach(p -> labels.put(p.veld(), p.een() + " met " + p.ander()));
        return labels;
    }

    /** The group; null with the faults at their fields. */
    @Nullable
    Samenhang samenhang(Model m, @Nullable Samenhang oud) {
        String naam = in.verplicht("naam", 150, "Geef de samenhang een naam van hoogstens 150 tekens");
        var mag = keuzes(m, oud).stream().map(Keuze::waarde).toList();
        if (leden.size() < 2 || leden.size() > MEESTE || !mag.containsAll(leden)
                || leden.stream().distinct().count() < leden.size())
            in.meld("lid", "Kies twee tot en met acht onzekere getallen die in geen andere samenhang staan");
        int n = leden.size();
        var r = new double[n][n];
        for (int i = 0; i < n; i++) {
            r[i][i] = 1;
            for (int j = i + 1; j < n; j++)
                r[i][j] = r[j][i] = correlation(veld(i, j));
        }
        if (!in.fouten().isLeeg())
            return null;
        double krimp = krimp(r);
        if (krimp < 1)
            in.meld(veld(0, 1), "Deze correlaties kunnen niet samen bestaan (de matrix is niet positief semidefiniet). "
                    + "Maak ze zwakker: met " + Bedragen.plain(Math.floor(krimp * 100) / 100)
                    + " keer elk getal kan het wel. Of haal er een weg");
        var rijen = new ArrayList<List<Double>>();
        for (var rij : r)
            rijen.add(Arrays.stream(rij).boxed().toList());
        return in.fouten().isLeeg() ? new Samenhang(naam, leden, rijen) : null;
    }

    private double correlation(String veld) {
        var getal = in.getal(veld, false);
        if (getal == null)
            return 0;
        if (in.tekst(veld).contains("%") || getal < -1 || getal > 1) {
            in.meld(veld, "Een correlatie ligt tussen −1 en 1");
            return 0;
        }
        return getal;
    }

    /** With which factor all correlations must be multiplied to exist together; 1 when they do. */
    static double krimp(double[][] r) {
        if (Wortel.of(r) != null)
            return 1;
        double laag = 0;
        double hoog = 1;
        while (hoog - laag > 1e-4) {
            double midden = (laag + hoog) / 2;
            if (Wortel.of(scaled(r, midden)) != null)
                laag = midden;
            else
                hoog = midden;
        }
        return laag;
    }

    private static double[][] scaled(double[][] r, double maal) {
        var zwakker = new double[r.length][r.length];
        for (int i = 0; i < r.length; i++)
            for (int j = 0; j < r.length; j++)
                zwakker[i][j] = i == j ? 1 : maal * r[i][j];
        return zwakker;
    }
}
