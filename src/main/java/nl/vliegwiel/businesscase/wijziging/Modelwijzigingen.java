package nl.vliegwiel.businesscase.wijziging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.formule.Rol;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;

/** Changes of a draft by its forms: nobody else changes it meanwhile, and it is written down who changed what. */
@Component
public class Modelwijzigingen {
    private static final Pattern UNKNOWN = Pattern.compile("/grootheden/(\\d+)/(verdeling|bron)");

    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Versies versies;
    private final Logboek logboek;
    private final Meldingen meldingen;

    Modelwijzigingen(Studiekoppen koppen, Berekening berekening, Versies versies, Logboek logboek,
            Meldingen meldingen) {
        this.koppen = koppen;
        this.berekening = berekening;
        this.versies = versies;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    /**
     * One thing that changed, for the list of who changed what.
     *
     * @param plek where it stands, such as kosten/team/coaches
     */
    public record Wat(String plek, String naam, String was, String wordt, String reden) {
        public Wat(String plek, String naam, String was, String wordt) {
            this(plek, naam, was, wordt, "");
        }
    }

    /**
     * A part of a model that has a form of its own.
     *
     * @param plek where it stands, such as kosten/team/coaches
     * @param soort what it is, as a sentence begins: Kosten
     */
    public record Deel(String plek, String soort, String naam) {
    }

    /** A draft whose form is shown. */
    public Studiekop show(String studie, int nummer) {
        var kop = koppen.find(studie, nummer);
        kop.versie().teWijzigen();
        return kop;
    }

    /** A draft that changes in this transaction. */
    public Studiekop open(String studie, int nummer) {
        return koppen.findToChange(studie, nummer);
    }

    /** Keeps the model, computes it, and says what happened. */
    public void keep(Studiekop kop, Model nieuw, List<Wat> wat, String melding) {
        berekening.bewaard(kop.versie(), nieuw);
        for (var w : wat)
            versies.changed(kop.versie().id(), w.plek(), w.naam(), w.was(), w.wordt(), w.reden());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "studieversie", kop.versie().id()));
        if (!melding.isEmpty())
            meldingen.meld(melding);
    }

    /**
     * Keeps the model after one part was added or changed.
     *
     * @param was how the part read; null: it was not there
     */
    public void changed(Studiekop kop, Model nieuw, Deel deel, @Nullable String was, String wordt) {
        keep(kop, nieuw,
                List.of(new Wat(deel.plek(), deel.soort() + ": " + deel.naam(), was == null ? "–" : was, wordt)),
                deel.soort() + (was == null ? " toegevoegd: " : " gewijzigd: ") + deel.naam());
    }

    /** Keeps the model after one part was taken out. */
    public void removed(Studiekop kop, Model zonder, Deel deel, String was) {
        keep(kop, zonder, List.of(new Wat(deel.plek(), deel.soort() + ": " + deel.naam(), was, "weggehaald")),
                deel.soort() + " weggehaald: " + deel.naam());
    }

    /** The alternative of this code. */
    public static Alternatief alternatief(Studiekop kop, String code) {
        return kop.model().alternatief(code).orElseThrow(NietGevonden::new);
    }

    /** Who was the last to change something at one of these places. */
    public String wie(Studiekop kop, Set<String> plekken) {
        return versies.changes(kop.versie().id()).stream().filter(w -> plekken.contains(w.plek())).findFirst()
                .map(Versies.Wijziging::door).orElse("Een collega");
    }

    /**
     * Puts each fault that this change brings at its field. A number that is said to be unknown is no fault: without it there is no result.
     *
     * @param veld from the place in the model to the field of the form
     */
    public static void toets(Model oud, Model nieuw, UnaryOperator<String> veld, Fouten fouten) {
        var eerder = Rekenaar.toets(oud).stream().map(Bevinding::zin).collect(Collectors.toSet());
        Rekenaar.toets(nieuw).stream().filter(Bevinding::fout)
                .filter(b -> !eerder.contains(b.zin()) && !unknown(nieuw, b.pad()))
                .forEach(b -> fouten.meld(veld.apply(b.pad()), b.zin()));
    }

    private static boolean unknown(Model model, String pad) {
        var plek = UNKNOWN.matcher(pad);
        return plek.matches() && model.grootheden().get(Integer.parseInt(plek.group(1))).verdeling() == null;
    }

    /** Without the numbers that the former model used and this one no longer does. */
    public static Model withoutLoose(Model oud, Model nieuw) {
        var eerst = used(oud);
        var nu = used(nieuw);
        return nieuw.withGrootheden(nieuw.grootheden().stream()
                .filter(g -> nu.contains(g.code()) || !eerst.contains(g.code())).toList());
    }

    private static Set<String> used(Model model) {
        var codes = new HashSet<String>();
        for (var a : model.alternatieven()) {
            a.effecten().forEach(e -> codes.addAll(Rol.codes(e).values()));
            a.kosten().forEach(k -> {
                codes.add(k.bedrag());
                if (k.hoeveelheid() != null)
                    codes.add(k.hoeveelheid());
            });
            a.overdrachten().forEach(o -> codes.add(o.bedrag()));
        }
        model.samenhangen().forEach(s -> codes.addAll(s.grootheden()));
        return codes;
    }

    /** Did the form begin with what stands there now; a form without its mark did. */
    public static boolean zelfde(Map<String, String> velden, long merk) {
        String gelezen = velden.getOrDefault("_versie", "");
        return gelezen.isEmpty() || gelezen.equals(String.valueOf(merk));
    }

    /**
     * What is taken out must be what the person saw.
     *
     * @throws Geweigerd when a colleague changed it meanwhile
     */
    public static void gezien(Map<String, String> velden, Object deel) {
        if (!zelfde(velden, ModelJson.merk(deel)))
            throw new Geweigerd("Een collega veranderde dit net. Kijk eerst wat er nu staat.");
    }
}
