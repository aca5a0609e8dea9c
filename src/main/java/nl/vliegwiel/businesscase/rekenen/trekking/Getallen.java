package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.vliegwiel.businesscase.rekenen.formule.Rol;
import nl.vliegwiel.businesscase.rekenen.formule.Waarden;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Model;

/** The numbers that a model uses: their distributions as entered, and the factor that brings an amount to the price year. Made from a checked model. */
public final class Getallen {
    private final Map<String, Kansverdeling> kansen = new LinkedHashMap<>();
    private final Map<String, Double> factoren = new LinkedHashMap<>();
    private final Map<String, Set<String>> gebruik = new LinkedHashMap<>();
    /** Quantiles that were asked before: those of a beta take long, and the same few are asked again and again. */
    private final Map<Kwantiel, Double> kwantielen = new ConcurrentHashMap<>();

    private record Kwantiel(String code, double deel) {
    }

    private Getallen() {
    }

    public static Getallen of(Model model) {
        var getallen = new Getallen();
        for (var alternatief : model.alternatieven())
            getallen.use(alternatief);
        // Who goes together is drawn together, used or not: leaving one out would change the draws of the others
        for (var samenhang : model.samenhangen())
            samenhang.grootheden().forEach(c -> getallen.gebruik.computeIfAbsent(c, x -> new LinkedHashSet<>()));
        for (var grootheid : model.grootheden()) {
            var verdeling = grootheid.verdeling();
            var jaar = grootheid.prijsjaar();
            if (verdeling == null || !getallen.gebruik.containsKey(grootheid.code()))
                continue;
            getallen.kansen.put(grootheid.code(), Kansverdeling.of(verdeling));
            getallen.factoren.put(grootheid.code(), jaar == null
                    ? 1.0
                    : model.prijsindex().factor(jaar, model.uitgangspunten().prijsjaar()));
        }
        return getallen;
    }

    private void use(Alternatief alternatief) {
        for (var effect : alternatief.effecten())
            Rol.codes(effect).values().forEach(c -> use(c, effect.naam()));
        for (var kosten : alternatief.kosten()) {
            use(kosten.bedrag(), kosten.naam());
            if (kosten.hoeveelheid() != null)
                use(kosten.hoeveelheid(), kosten.naam());
        }
        alternatief.overdrachten().forEach(o -> use(o.bedrag(), o.naam()));
    }

    private void use(String code, String naam) {
        gebruik.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(naam);
    }

    /** Codes of the numbers that count, in the order of the model. */
    public Set<String> codes() {
        return kansen.keySet();
    }

    public Kansverdeling kans(String code) {
        var kans = kansen.get(code);
        if (kans == null)
            throw new IllegalArgumentException("no number " + code);
        return kans;
    }

    public double factor(String code) {
        return factoren.getOrDefault(code, 1.0);
    }

    public boolean vast(String code) {
        return kans(code) instanceof Kansverdeling.Vast;
    }

    public double verwacht(String code) {
        return kans(code).gemiddelde() * factor(code);
    }

    /** In euros of the price year, or in the unit of the number. */
    public double kwantiel(String code, double deel) {
        return ingevuld(code, deel) * factor(code);
    }

    /** The same as it was entered, in euros of its own year. */
    public double ingevuld(String code, double deel) {
        return kwantielen.computeIfAbsent(new Kwantiel(code, deel), k -> kans(k.code()).kwantiel(k.deel()));
    }

    /** Names of the effects, lines and transfers in which a number counts. */
    public Set<String> gebruiktIn(String code) {
        return gebruik.getOrDefault(code, Set.of());
    }

    /** Every number at its mean, amounts in euros of the price year. */
    public Waarden verwacht() {
        return new Waarden(kansen.keySet().stream().collect(Collectors.toMap(c -> c, this::verwacht)));
    }
}
