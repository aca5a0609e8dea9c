package nl.vliegwiel.businesscase.rekenen.toets;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Gunstig;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Meting;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Soort;

/** Whether the effects of one alternative can be computed, and count nothing twice. */
record EffectToets(Alternatief alternatief, String bovenpad, int horizon, Set<String> partijen,
        GrootheidToets grootheden, Bevindingen uit) {

    void toets() {
        cohorts();
        var codes = new HashSet<String>();
        for (int i = 0; i < alternatief.effecten().size(); i++) {
            var effect = alternatief.effecten().get(i);
            var pad = bovenpad + "/effecten/" + i;
            uit.code(effect.code(), codes, pad + "/code");
            uit.gevuld(effect.naam(), pad + "/naam", "een naam");
            numbers(effect, pad);
            time(effect, pad);
            net(effect, pad);
            uit.aandelen(effect.aandelen(), partijen, pad + "/aandelen");
        }
        twice();
    }

    private void cohorts() {
        uit.foutAls(alternatief.cohorten().isEmpty() && !alternatief.effecten().isEmpty(), bovenpad + "/cohorten",
                "Noem ten minste één jaar waarin deelnemers beginnen.");
        var jaren = new HashSet<Integer>();
        for (int i = 0; i < alternatief.cohorten().size(); i++) {
            var cohort = alternatief.cohorten().get(i);
            var pad = bovenpad + "/cohorten/" + i;
            uit.foutAls(cohort.jaar() < 0 || cohort.jaar() > horizon, pad + "/jaar",
                    "Dit jaar ligt niet tussen 0 en de horizon (%d).".formatted(horizon));
            uit.waarschuwingAls(!jaren.add(cohort.jaar()), pad + "/jaar",
                    "Jaar %d staat er twee keer. Beide delen tellen mee.".formatted(cohort.jaar()));
            uit.foutAls(!(cohort.ingroei() >= 0 && cohort.ingroei() <= 1000), pad + "/ingroei",
                    "Het deel dat meedoet kan niet onder 0 liggen.");
        }
    }

    private void numbers(Effect effect, String pad) {
        boolean kans = effect.soort() == Soort.KANSVERHOUDING;
        grootheden.gebruik(effect.aantal(), pad + "/aantal", false, 0, POSITIVE_INFINITY);
        grootheden.gebruik(effect.bereik(), pad + "/bereik", false, 0, 1);
        grootheden.gebruik(effect.uitgangswaarde(), pad + "/uitgangswaarde", false, 0, kans ? 1 : POSITIVE_INFINITY);
        grootheden.gebruik(effect.omvang(), pad + "/omvang", false, NEGATIVE_INFINITY, POSITIVE_INFINITY);
        grootheden.gebruik(effect.prijs(), pad + "/prijs", true, 0, POSITIVE_INFINITY);
        grootheden.gebruik(effect.duur(), pad + "/duur", false, 0, POSITIVE_INFINITY);
        grootheden.gebruik(effect.uitdoving(), pad + "/uitdoving", false, 0, 1);
        grootheden.gebruik(effect.prijsgroei(), pad + "/prijsgroei", false, -0.5, 0.5);
        var netto = effect.netto();
        grootheden.gebruik(netto.deadweight(), pad + "/netto/deadweight", false, 0, 1);
        grootheden.gebruik(netto.attributie(), pad + "/netto/attributie", false, 0, 1);
        grootheden.gebruik(netto.verdringing(), pad + "/netto/verdringing", false, 0, 1);
        grootheden.gebruik(netto.weglek(), pad + "/netto/weglek", false, 0, 1);
        uit.foutAls(effect.soort() != Soort.ABSOLUUT && effect.uitgangswaarde() == null, pad + "/uitgangswaarde",
                kans || effect.soort() == Soort.RELATIEF
                        ? "Noem hoe het zonder het alternatief zou zijn."
                        : "Noem de standaardafwijking waarin het effect is gemeten.");
        sign(effect, pad);
        uit.waarschuwingAls(effect.soort() == Soort.ABSOLUUT && effect.uitgangswaarde() != null,
                pad + "/uitgangswaarde", "Bij een absoluut effect telt de uitgangswaarde niet mee.");
    }

    /** A gain that is expected to be a loss is a typing error more often than a finding. */
    private void sign(Effect effect, String pad) {
        var omvang = grootheden.kans(effect.omvang());
        if (omvang == null)
            return;
        boolean lager = effect.soort() == Soort.KANSVERHOUDING && effect.gunstig() == Gunstig.LAGER;
        uit.waarschuwingAls((lager ? -1 : 1) * omvang.gemiddelde() < 0, pad + "/omvang",
                "Het teken van de omvang past niet: \"%s\" valt gemiddeld ongunstig uit. Klopt dit?"
                        .formatted(effect.naam()));
    }

    private void time(Effect effect, String pad) {
        uit.foutAls(effect.vertraging() < 0, pad + "/vertraging", "De vertraging kan niet onder 0 liggen.");
        int eerste = alternatief.cohorten().stream().mapToInt(Cohort::jaar).min().orElse(0);
        uit.foutAls(effect.vertraging() >= 0 && (long) eerste + effect.vertraging() > horizon, pad + "/vertraging",
                "De horizon (%d jaar) is korter dan de vertraging: dit effect valt er helemaal buiten."
                        .formatted(horizon));
        var duur = grootheden.kans(effect.duur());
        uit.waarschuwingAls(duur != null && eerste + effect.vertraging() + Math.ceil(duur.gemiddelde()) - 1 > horizon,
                pad + "/duur", "Een deel van het effect valt na de horizon en telt niet mee.");
        uit.foutAls(duur != null && duur.kwantiel(0.999) > 200, pad + "/duur", "Langer dan 200 jaar rekenen we niet.");
        var verloop = effect.verloop();
        if (verloop == null)
            return;
        grootheden.gebruik(verloop.tweedeOmvang(), pad + "/verloop/tweedeOmvang", false, NEGATIVE_INFINITY,
                POSITIVE_INFINITY);
        uit.foutAls(verloop.tweedeLeeftijd() <= verloop.eersteLeeftijd(), pad + "/verloop/tweedeLeeftijd",
                "De tweede leeftijd moet hoger zijn dan de eerste.");
        uit.foutAls(effect.uitdoving() != null, pad + "/uitdoving",
                "Kies: een tweede meting of een uitdoving per jaar. Samen tellen ze dubbel.");
    }

    private void net(Effect effect, String pad) {
        var netto = effect.netto();
        boolean verrekend = netto.deadweight() != null || netto.attributie() != null;
        if (effect.meting() == Meting.VOOR_NA) {
            var zin = "Dit effect is gemeten als voor en na. Zeg welk deel er ook zonder het alternatief was gekomen.";
            uit.foutAls(!effect.nadeel() && netto.deadweight() == null, pad + "/netto/deadweight", zin);
            uit.foutAls(!effect.nadeel() && netto.attributie() == null, pad + "/netto/attributie",
                    "Dit effect is gemeten als voor en na. Zeg welk deel door het alternatief komt.");
        } else if (verrekend) {
            boolean reden = netto.motivering() != null && !netto.motivering().isBlank();
            uit.waarschuwing(pad + "/netto", reden
                    ? "Dit effect is gemeten met een vergelijkingsgroep en wordt toch gecorrigeerd. Kijk of dat niet dubbel is."
                    : "Dit effect is gemeten met een vergelijkingsgroep en dus al netto. De correctie telt niet mee; wil je dat wel, geef dan een reden.");
        }
    }

    private void twice() {
        var groepen = new HashMap<String, String>();
        var zelfde = new HashMap<String, String>();
        for (int i = 0; i < alternatief.effecten().size(); i++) {
            var effect = alternatief.effecten().get(i);
            var pad = bovenpad + "/effecten/" + i;
            var groep = effect.overlapgroep();
            var ander = groep == null || groep.isBlank() ? null : groepen.putIfAbsent(groep, effect.naam());
            uit.waarschuwingAls(ander != null, pad + "/overlapgroep",
                    "\"%s\" en \"%s\" tellen dezelfde winst. Laat er één weg of zeg waarom het niet dubbel is."
                            .formatted(ander, effect.naam()));
            var sleutel = effect.aantal() + "|" + effect.omvang() + "|" + effect.prijs() + "|" + effect.nadeel();
            var dubbel = zelfde.putIfAbsent(sleutel, effect.naam());
            uit.waarschuwingAls(dubbel != null && !Objects.equals(dubbel, ander), pad,
                    "\"%s\" en \"%s\" hebben hetzelfde aantal, dezelfde omvang en dezelfde prijs. Telt dit dubbel?"
                            .formatted(dubbel, effect.naam()));
        }
    }
}
