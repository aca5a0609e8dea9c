package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * What the team costs in each year: functions at the schools, then the other lines. Each amount of a school, function and
 * year is rounded once to a cent; all totals are sums of those.
 */
public record Begroting(Map<Integer, List<Begrotingsregel>> jaren, List<String> nietGeteld) {
    private static final BigDecimal TWAALF = BigDecimal.valueOf(12);

    /** Years in order. Schools without a number of pupils are named and not counted. */
    public static Begroting van(int beginjaar, int jaren, List<Functie> functies, List<Schoolinzet> scholen,
            List<Post> posten, Indexering indexering) {
        var teams = scholen.stream().filter(s -> s.vanaf() != null).map(s -> Formatie.van(s, functies))
                .filter(Objects::nonNull).toList();
        var uit = new LinkedHashMap<Integer, List<Begrotingsregel>>();
        for (int jaar = beginjaar; jaar < beginjaar + jaren; jaar++) {
            var index = indexering.factor(beginjaar, jaar);
            var regels = new ArrayList<Begrotingsregel>();
            for (int f = 0; f < functies.size(); f++)
                regels.add(function(functies.get(f), f, teams, jaar, index));
            for (var post : posten)
                if (post.in(jaar))
                    regels.add(line(post, jaar, index));
            uit.put(jaar, List.copyOf(regels));
        }
        var zonder = scholen.stream().filter(s -> s.vanaf() != null && s.leerlingen() == null).map(Schoolinzet::naam)
                .toList();
        return new Begroting(uit, zonder);
    }

    private static Begrotingsregel function(Functie functie, int nummer, List<Formatie> teams, int jaar,
            BigDecimal index) {
        long extra = 0;
        long verschoven = 0;
        long ongemeten = 0;
        var fte = BigDecimal.ZERO;
        for (var team : teams) {
            int maanden = team.school().maanden(jaar);
            var inzet = team.inzet().get(nummer);
            fte = fte.add(inzet.nodig().multiply(BigDecimal.valueOf(maanden)));
            if (inzet.nulmeting() == null)
                ongemeten += cents(functie, inzet.nodig(), maanden, index);
            extra += cents(functie, inzet.extra(), maanden, index);
            verschoven += cents(functie, inzet.verschoven(), maanden, index);
        }
        var gemiddeld = fte.divide(TWAALF, 2, RoundingMode.HALF_UP);
        return new Begrotingsregel(functie.code(), functie.naam(), functie.domein(),
                functie.taakveld(), jaar,
                extra + verschoven + ongemeten, extra, verschoven, ongemeten, gemiddeld,
                Nederlands.getal(gemiddeld.doubleValue(), 2) + " fte × € "
                        + Nederlands.getal(functie.loon().perFte().setScale(0, RoundingMode.HALF_UP).longValueExact())
                        + indexed(index)
                        + vat(functie.btw()));
    }

    private static Begrotingsregel line(Post post, int jaar, BigDecimal index) {
        long cent = BigDecimal.valueOf(post.bedrag()).multiply(post.btw().factor()).multiply(index)
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new Begrotingsregel(post.code(), post.naam(), post.domein(), post.taakveld(), jaar, cent, cent, 0, 0,
                BigDecimal.ZERO,
                Nederlands.euro(post.bedrag()) + " per jaar" + indexed(index) + vat(post.btw()));
    }

    private static long cents(Functie functie, @Nullable BigDecimal fte, int maanden, BigDecimal index) {
        return fte == null
                ? 0
                : functie.centPerFte().multiply(fte).multiply(BigDecimal.valueOf(maanden)).multiply(index)
                        .divide(TWAALF, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String indexed(BigDecimal index) {
        return index.compareTo(BigDecimal.ONE) == 0
                ? ""
                : " × " + Nederlands.getal(index.doubleValue(), 4) + " (index)";
    }

    private static String vat(Btw btw) {
        return btw.factor().compareTo(BigDecimal.ONE) == 0
                ? ""
                : " × " + Nederlands.getal(btw.factor().doubleValue(), 4) + " (btw)";
    }

    public List<Begrotingsregel> jaar(int jaar) {
        return jaren.getOrDefault(jaar, List.of());
    }

    /** Cents of a whole year. */
    public long totaal(int jaar) {
        return jaar(jaar).stream().mapToLong(Begrotingsregel::cent).sum();
    }

    public long verschoven(int jaar) {
        return jaar(jaar).stream().mapToLong(Begrotingsregel::verschovenCent).sum();
    }

    public long extra(int jaar) {
        return jaar(jaar).stream().mapToLong(Begrotingsregel::extraCent).sum();
    }
}
