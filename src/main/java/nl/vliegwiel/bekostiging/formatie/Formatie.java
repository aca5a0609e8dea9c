package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/** The team of one school in fte, and whether the package is whole there. */
public record Formatie(Schoolinzet school, List<Inzet> inzet) {

    /** Null when the pupils of the school were not counted: without a number there is no norm. */
    public static @Nullable Formatie van(Schoolinzet school, List<Functie> functies) {
        Integer leerlingen = school.leerlingen();
        if (leerlingen == null)
            return null;
        var inzet = new ArrayList<Inzet>();
        for (var functie : functies)
            inzet.add(new Inzet(functie,
                    school.zonder().contains(functie.code()) ? BigDecimal.ZERO : functie.nodig(leerlingen),
                    school.nulmeting().get(functie.code())));
        return new Formatie(school, List.copyOf(inzet));
    }

    public BigDecimal fte() {
        return inzet.stream().map(Inzet::nodig).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Functions of the package that this school does without while it has others of it. */
    public List<Functie> gaten() {
        var pakket = inzet.stream().filter(i -> i.functie().pakket()).toList();
        boolean iets = pakket.stream().anyMatch(i -> i.nodig().signum() > 0);
        return iets
                ? pakket.stream().filter(i -> i.nodig().signum() == 0).map(Inzet::functie).toList()
                : List.of();
    }

    /** What a cut does, in a sentence with amounts; null when the package is whole. */
    public @Nullable String gevolg() {
        var gaten = gaten();
        Integer leerlingen = school.leerlingen();
        if (gaten.isEmpty() || leerlingen == null)
            return null;
        var bespaard = gaten.stream().map(f -> f.centPerFte().multiply(f.nodig(leerlingen))).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        var blijft = inzet.stream().filter(i -> i.functie().pakket())
                .map(i -> i.functie().centPerFte().multiply(i.nodig())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "Zonder " + Nederlands.opsomming(gaten.stream().map(Functie::naam).toList()) + ": "
                + euro(bespaard) + " minder per jaar. " + euro(blijft)
                + " blijft staan voor een team dat niet heel is. De kosten en baten gelden dan niet voor deze school.";
    }

    private static String euro(BigDecimal cent) {
        return "€ " + Nederlands.getal(cent.movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
