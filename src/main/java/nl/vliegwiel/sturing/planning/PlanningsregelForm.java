package nl.vliegwiel.sturing.planning;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** What the browser sends of a line of the planning; totEnMet is its last day, empty when it is one day. */
public record PlanningsregelForm(@Nullable String baan, @Nullable String soort, @Nullable String gremium,
        @Nullable String wat, @Nullable String wie, @Nullable String van, @Nullable String totEnMet,
        @Nullable String naDossier) {

    static final List<Keuze> SOORTEN = List.of(new Keuze("periode", "Een periode"),
            new Keuze("mijlpaal", "Een mijlpaal"), new Keuze("overleg", "Een overleg van een gremium"));
    static final PlanningsregelForm LEEG = new PlanningsregelForm("", "periode", "", "", "", "", "", "");
    private static final int LONGEST = 160;
    private static final int LONGEST_WHO = 120;
    private static final int YEARS = 10;

    /** What was read of it; uit: code of the line of kennis/planning.csv that it comes from. */
    record Waarden(String baan, String soort, @Nullable String gremium, String wat, String wie, LocalDate van,
            LocalDate tot, @Nullable String naDossier, @Nullable String uit) {
    }

    static PlanningsregelForm van(Planningsregel r) {
        var last = r.tot().minusDays(1);
        return new PlanningsregelForm(r.baan(), r.soort(), r.gremium(), r.wat(), r.wie(), Nederlands.datum(r.van()),
                last.equals(r.van()) ? "" : Nederlands.datum(last), r.naDossier());
    }

    /** Null when something is wrong. vragen: keys of the questions that it may wait for. */
    @Nullable
    Waarden read(LocalDate vandaag, List<String> vragen, Fouten fouten) {
        one(baan, Planningsbaan.alle().stream().map(Planningsbaan::code).toList(), "baan", "Kies de baan", fouten);
        one(soort, SOORTEN.stream().map(Keuze::waarde).toList(), "soort", "Kies wat het is", fouten);
        boolean meeting = "overleg".equals(soort);
        if (meeting && !Gremium.kent(Invoer.tekst(gremium), "")) {
            fouten.meld("gremium", "Kies wie er overlegt");
        }
        String what = Invoer.regel(wat);
        if (what.length() < 3 || what.length() > LONGEST) {
            fouten.meld("wat", "Schrijf in 3 tot 160 tekens wat er gebeurt");
        }
        String who = Invoer.regel(wie);
        if (who.length() < 2 || who.length() > LONGEST_WHO) {
            fouten.meld("wie", "Schrijf wie het doet: een organisatie of een gremium");
        }
        var first = day(van, "van", vandaag, fouten);
        var last = Invoer.tekst(totEnMet).isEmpty() ? first : day(totEnMet, "totEnMet", vandaag, fouten);
        if (first != null && last != null && last.isBefore(first)) {
            fouten.meld("totEnMet", "Kies een dag na " + Nederlands.datum(first));
        }
        String after = Invoer.tekst(naDossier);
        if (!after.isEmpty()) {
            one(after, vragen, "naDossier", "Kies een besluit uit de lijst", fouten);
        }
        if (!fouten.isLeeg() || first == null || last == null) {
            return null;
        }
        return new Waarden(Invoer.tekst(baan), Invoer.tekst(soort), meeting ? Invoer.tekst(gremium) : null, what, who,
                first, last.plusDays(1), after.isEmpty() ? null : after, null);
    }

    private static @Nullable LocalDate day(@Nullable String typed, String veld, LocalDate vandaag, Fouten fouten) {
        var day = Invoer.datum(typed, vandaag).orElse(null);
        if (day == null) {
            fouten.meld(veld, Invoer.DATUM_ONLEESBAAR);
        } else if (day.getYear() < vandaag.getYear() - YEARS || day.getYear() > vandaag.getYear() + YEARS) {
            fouten.meld(veld, "Kies een datum binnen 10 jaar");
        }
        return day;
    }

    private static void one(@Nullable String typed, List<String> allowed, String veld, String zin, Fouten fouten) {
        if (!allowed.contains(Invoer.tekst(typed))) {
            fouten.meld(veld, zin);
        }
    }
}
