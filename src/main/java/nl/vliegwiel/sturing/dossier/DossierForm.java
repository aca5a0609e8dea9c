package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/** What the browser sends of a question; bekostiging: key and number with a dot between. */
public record DossierForm(@Nullable String vraag, @Nullable String gremium, @Nullable String datum,
        @Nullable String stukkenOp, @Nullable String publicatie, @Nullable String baten, @Nullable String bekostiging,
        @Nullable String bijGo, @Nullable String bijNoGo, @Nullable List<Long> partij) {

    private static final int LONGEST = 160;
    private static final int LONGEST_TEXT = 1000;

    /** What there is to choose from. */
    public record Aanbod(List<Keuze> publicaties, List<Keuze> baten, List<Keuze> bekostigingen,
            List<Keuze> partijen) {
    }

    /** What was read of it. */
    record Waarden(String vraag, String gremium, LocalDate datum, @Nullable LocalDate stukkenOp, String publicatie,
            @Nullable String baten, @Nullable String bekostiging, @Nullable Integer bekostigingsversie, String bijGo,
            String bijNoGo, List<Long> partijen) {
    }

    static DossierForm leeg(Aanbod aanbod) {
        return new DossierForm("", "oogo", "", "",
                aanbod.publicaties().stream().map(Keuze::waarde).findFirst().orElse(""), "", "", "", "",
                aanbod.partijen().stream().map(k -> Long.valueOf(k.waarde())).toList());
    }

    static DossierForm van(Besluitdossier d) {
        var papers = d.stukkenOp();
        return new DossierForm(d.vraag(), d.gremium(), Nederlands.datum(d.datum()),
                papers == null ? "" : Nederlands.datum(papers), d.publicatie(), d.baten(), d.bekostigingskeuze(),
                d.bijGo(), d.bijNoGo(), List.of());
    }

    public List<String> gekozen() {
        return partij == null ? List.of() : partij.stream().map(String::valueOf).toList();
    }

    /** Null when something is wrong. nieuw: then also who must agree. */
    @Nullable
    Waarden read(LocalDate vandaag, Aanbod aanbod, boolean nieuw, Fouten fouten) {
        String question = Invoer.regel(vraag);
        if (question.length() < 10 || question.length() > LONGEST) {
            fouten.meld("vraag", "Schrijf in 10 tot 160 tekens wat er besloten wordt");
        }
        if (!Gremium.kent(Invoer.tekst(gremium), "besluit")) {
            fouten.meld("gremium", "Kies wie er besluit");
        }
        var day = Invoer.datum(datum, vandaag).orElse(null);
        if (day == null) {
            fouten.meld("datum", Invoer.DATUM_ONLEESBAAR);
        }
        var papers = Invoer.tekst(stukkenOp).isEmpty() ? null : Invoer.datum(stukkenOp, vandaag).orElse(null);
        if (papers == null && !Invoer.tekst(stukkenOp).isEmpty()) {
            fouten.meld("stukkenOp", Invoer.DATUM_ONLEESBAAR);
        } else if (papers != null && day != null && papers.isAfter(day)) {
            fouten.meld("stukkenOp", "Kies een dag voor het besluit");
        }
        chosen(publicatie, aanbod.publicaties(), true, "publicatie", "Kies van welke publicatie de cijfers zijn",
                fouten);
        chosen(baten, aanbod.baten(), false, "baten", "Kies een vastgestelde studie uit de lijst", fouten);
        chosen(bekostiging, aanbod.bekostigingen(), false, "bekostiging",
                "Kies een vastgestelde bekostiging uit de lijst", fouten);
        text(bijGo, "bijGo", fouten);
        text(bijNoGo, "bijNoGo", fouten);
        if (nieuw && (gekozen().isEmpty()
                || !aanbod.partijen().stream().map(Keuze::waarde).toList().containsAll(gekozen()))) {
            fouten.meld("partij", "Kies wie het eens moet zijn");
        }
        return fouten.isLeeg() && day != null ? waarden(question, day, papers) : null;
    }

    private Waarden waarden(String question, LocalDate day, @Nullable LocalDate papers) {
        String funding = Invoer.tekst(bekostiging);
        int dot = funding.lastIndexOf('.');
        return new Waarden(question, Invoer.tekst(gremium), day, papers, Invoer.tekst(publicatie),
                Invoer.tekst(baten).isEmpty() ? null : Invoer.tekst(baten),
                dot < 0 ? null : funding.substring(0, dot),
                dot < 0 ? null : Integer.valueOf(funding.substring(dot + 1)), Invoer.tekst(bijGo),
                Invoer.tekst(bijNoGo), partij == null ? List.of() : partij);
    }

    private static void chosen(@Nullable String typed, List<Keuze> from, boolean must, String veld, String zin,
            Fouten fouten) {
        String value = Invoer.tekst(typed);
        if (value.isEmpty() ? must : from.stream().noneMatch(k -> k.waarde().equals(value))) {
            fouten.meld(veld, zin);
        }
    }

    private static void text(@Nullable String typed, String veld, Fouten fouten) {
        if (Invoer.tekst(typed).length() > LONGEST_TEXT) {
            fouten.meld(veld, "Schrijf hoogstens 1.000 tekens");
        }
    }
}
