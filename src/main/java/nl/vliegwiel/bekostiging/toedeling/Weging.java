package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** How heavy each party of one kind counts in a scenario: exact shares that sum to one, with what each key said. */
final class Weging {
    private final List<Partij> partijen;
    private final Partijsoort soort;
    private final Scenario scenario;
    private final long cent;
    private final Winst winst;

    Weging(List<Partij> partijen, Partijsoort soort, Scenario scenario, long cent, Winst winst) {
        this.partijen = partijen.stream().filter(p -> p.soort() == soort).toList();
        this.soort = soort;
        this.scenario = scenario;
        this.cent = cent;
        this.winst = winst;
    }

    /** Per party, in the order of the codes. Refuses with what to do: a number that misses is not zero. */
    SortedMap<String, List<Weegdeel>> delen() {
        if (partijen.isEmpty())
            throw new Geweigerd("Er zijn geen " + soort.meervoud() + " die kunnen betalen. Zet hun deel op 0%.");
        var uit = new TreeMap<String, List<Weegdeel>>();
        for (var deel : scenario.sleutel(soort)) {
            if (deel.procent().signum() == 0)
                continue;
            var gewichten = weights(deel);
            var aandelen = Restmethode.exact(BigFraction.ONE, gewichten);
            var som = gewichten.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
            aandelen.forEach((code, aandeel) -> uit.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(new Weegdeel(deel.sleutel(), deel.procent(), aandeel,
                            words(deel.sleutel(), gewichten.getOrDefault(code, BigFraction.ZERO), som))));
        }
        alone(uit);
        return uit;
    }

    /** The shares of all keys together. */
    static SortedMap<String, BigFraction> samen(SortedMap<String, List<Weegdeel>> delen) {
        var uit = new TreeMap<String, BigFraction>();
        delen.forEach((code, deel) -> uit.put(code,
                deel.stream().map(d -> fraction(d.procent()).divide(100).multiply(d.aandeel()))
                        .reduce(BigFraction.ZERO, BigFraction::add)));
        return uit;
    }

    static BigFraction fraction(BigDecimal getal) {
        return BigFraction.of(getal.unscaledValue()).multiply(getal.scale() >= 0
                ? BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(getal.scale()))
                : BigFraction.of(BigInteger.TEN.pow(-getal.scale())));
    }

    private Map<String, BigFraction> weights(Sleuteldeel deel) {
        var uit = new LinkedHashMap<String, BigFraction>();
        for (var p : partijen)
            uit.put(p.code(), weight(p, deel.sleutel()));
        if (deel.sleutel() == Verdeelsleutel.VOET)
            return foot(uit, deel);
        if (deel.sleutel() == Verdeelsleutel.WOON && scenario.buiten().eigenRegel()) {
            long buiten = partijen.stream().mapToLong(p -> needed(p, p.buiten(), "leerlingen van buiten de regio"))
                    .sum();
            if (buiten > 0)
                uit.put(soort.code("").charAt(0) + BuitenRegio.CODE, BigFraction.of(buiten));
        }
        return uit;
    }

    private BigFraction weight(Partij p, Verdeelsleutel sleutel) {
        return switch (sleutel) {
            case WOON -> BigFraction.of(needed(p, p.woon(), "leerlingen naar woonplaats")
                    + (scenario.buiten() == BuitenRegio.SCHOOLLOCATIE
                            ? needed(p, p.buiten(), "leerlingen van buiten de regio")
                            : 0));
            case SCHOOL -> BigFraction.of(needed(p, p.school(), "leerlingen naar school"));
            case CLIENTEN -> BigFraction.of(needed(p, p.clienten(), "cliënten van het jaar ervoor"));
            case CLIENTEN_DRIE -> BigFraction.of(needed(p, p.clientenDrieJaar(), "cliënten van drie jaar"));
            case VOET -> BigFraction.of(needed(p, p.leerlingen(), "leerlingen"));
            case GELIJK -> BigFraction.ONE;
            case PROFIJT -> BigFraction.of(gain(p));
            case AFGESPROKEN -> fraction(agreed(p));
            case NU -> BigFraction.of(current(p));
        };
    }

    private static long needed(Partij p, @Nullable Integer aantal, String wat) {
        if (aantal == null)
            throw new Geweigerd("Van " + p.naam() + " weten we het aantal " + wat
                    + " niet. Niet bekend is geen nul: vul het in, of kies een andere sleutel.");
        if (aantal < 0)
            throw new Geweigerd("Bij " + p.naam() + " staat een aantal onder nul. Controleer het aantal " + wat + ".");
        return aantal;
    }

    private static long current(Partij p) {
        Long nu = p.huidigCent();
        if (nu == null)
            throw new Geweigerd("Van " + p.naam() + " weten we niet wat die nu betaalt. Vul dat eerst in.");
        return nu;
    }

    private long gain(Partij p) {
        Long cent = winst.perPartij().get(p.code());
        if (cent == null)
            throw new Geweigerd("Van " + p.naam() + " weten we niet wat die erbij wint. Neem bij Partijen de baten"
                    + " over uit een vastgestelde versie van kosten en baten.");
        return Math.max(0, cent);
    }

    private BigDecimal agreed(Partij p) {
        var som = partijen.stream().map(q -> scenario.afgesproken().getOrDefault(q.code(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.compareTo(Scenario.HONDERD) != 0)
            throw new Geweigerd("De afgesproken percentages van de " + soort.meervoud() + " zijn samen "
                    + Scenario.procent(som) + "%. Maak er samen 100% van.");
        return scenario.afgesproken().getOrDefault(p.code(), BigDecimal.ZERO);
    }

    /** A foot for each and the rest per pupil, as shares of the whole. */
    private Map<String, BigFraction> foot(Map<String, BigFraction> leerlingen, Sleuteldeel deel) {
        var som = leerlingen.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
        var bedrag = BigFraction.of(cent).multiply(fraction(deel.procent())).divide(100);
        var voet = BigFraction.of(deel.voetCent());
        var rest = bedrag.subtract(voet.multiply(leerlingen.size()));
        if (deel.voetCent() < 0 || rest.signum() < 0)
            throw new Geweigerd("De vaste voet van de " + soort.meervoud()
                    + " is samen meer dan er te verdelen is. Maak de voet kleiner.");
        if (rest.signum() > 0 && som.signum() == 0)
            throw new Geweigerd("Er zijn geen leerlingen om de rest over te verdelen. Kies een andere sleutel.");
        leerlingen.replaceAll((code, aantal) -> som.signum() == 0
                ? voet
                : voet.add(rest.multiply(aantal).divide(som)));
        return leerlingen;
    }

    private void alone(SortedMap<String, List<Weegdeel>> delen) {
        var samen = samen(delen);
        for (var p : partijen)
            if (partijen.size() > 1 && BigFraction.ONE.equals(samen.get(p.code()))
                    && Integer.valueOf(0).equals(p.leerlingen()))
                throw new Geweigerd("Alles komt bij " + p.naam() + ", en daar is geen enkele leerling. Kies een andere"
                        + " sleutel of controleer de aantallen.");
    }

    private static String words(Verdeelsleutel sleutel, BigFraction gewicht, BigFraction som) {
        return switch (sleutel) {
            case WOON, SCHOOL -> count(gewicht) + " van " + count(som) + " leerlingen";
            case CLIENTEN, CLIENTEN_DRIE -> count(gewicht) + " van " + count(som) + " cliënten";
            case PROFIJT, NU, VOET -> euro(gewicht) + " van " + euro(som);
            case GELIJK -> "1 van " + count(som) + " partijen";
            case AFGESPROKEN -> Nederlands.getal(gewicht.doubleValue(), 2) + "% afgesproken";
        };
    }

    private static String count(BigFraction aantal) {
        return Nederlands.getal(aantal.longValue());
    }

    private static String euro(BigFraction cent) {
        return "€ " + Nederlands.getal(cent.bigDecimalValue(0, java.math.RoundingMode.HALF_UP).longValueExact() / 100);
    }
}
