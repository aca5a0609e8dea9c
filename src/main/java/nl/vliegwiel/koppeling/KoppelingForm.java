package nl.vliegwiel.koppeling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a new linking. */
record KoppelingForm(@Nullable String school, @Nullable String grondslag, @Nullable String besluit,
        @Nullable String beslotenOp, @Nullable String van, @Nullable String tot) {
    static final KoppelingForm LEEG = new KoppelingForm("", "", "", "", "", "");
    private static final int KORT = 20;
    private static final int LANG = 2000;

    /** The days of a form without faults. tot: exclusive. */
    record Dagen(LocalDate besloten, LocalDate van, LocalDate tot) {
    }

    /** Null when something is wrong, which is then in fouten. */
    @Nullable
    Dagen check(LocalDate vandaag, Fouten fouten) {
        String tekst = Invoer.tekst(grondslag);
        if (tekst.length() < KORT || tekst.length() > LANG)
            fouten.meld("grondslag", "Noem de wet en waarom koppelen nodig is, in 20 tot 2.000 tekens");
        if (Invoer.tekst(besluit).length() < 3 || Invoer.tekst(besluit).length() > 200)
            fouten.meld("besluit", "Schrijf wie dit besloot");
        var besloten = Invoer.datumTotVandaag(Invoer.tekst(beslotenOp), vandaag, "beslotenOp", fouten);
        var eerste = date(van, "van", vandaag, fouten);
        var laatste = date(tot, "tot", vandaag, fouten);
        if (eerste != null && laatste != null && laatste.isBefore(eerste))
            fouten.meld("tot", "Kies een dag na de eerste dag");
        else if (eerste != null && laatste != null && laatste.isAfter(eerste.plusDays(365)))
            fouten.meld("tot", "Een koppeling duurt hoogstens een jaar. Daarna is er een nieuw besluit.");
        return !fouten.isLeeg() || besloten == null || eerste == null || laatste == null
                ? null
                : new Dagen(besloten, eerste, laatste.plusDays(1));
    }

    private static @Nullable LocalDate date(@Nullable String tekst, String veld, LocalDate vandaag, Fouten fouten) {
        var dag = Invoer.datum(tekst, vandaag);
        if (dag.isEmpty())
            fouten.meld(veld, Invoer.DATUM_ONLEESBAAR);
        return dag.orElse(null);
    }
}
