package nl.vliegwiel.beleidsinformatie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One record of the file: help of one form for one young person, without a gap. Trajecten of the same form that overlap are one record (protocol 3.3):
 * it begins as the first began and ends as the last ended.
 */
record Hulprecord(List<Hulpgegeven> hulp) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int VOLWASSEN = 18;
    private static final int GRENS = 23;

    /** Of what is complete and not paid from a personal budget, in the order of people and days. */
    static List<Hulprecord> van(List<Hulpgegeven> hulp) {
        var records = new ArrayList<Hulprecord>();
        hulp.stream().filter(g -> g.isCompleet() && !Boolean.TRUE.equals(g.pgb()))
                .sorted(Comparator.comparing(Hulpgegeven::wie).thenComparing(Hulpgegeven::kenmerk)
                        .thenComparing(g -> Objects.requireNonNull(g.hulpvorm())).thenComparing(Hulpgegeven::begin)
                        .thenComparing(Hulpgegeven::sleutel))
                .forEach(g -> {
                    if (!records.isEmpty() && records.getLast().meets(g))
                        records.set(records.size() - 1, records.getLast().with(g));
                    else
                        records.add(new Hulprecord(List.of(g)));
                });
        return List.copyOf(records);
    }

    private boolean meets(Hulpgegeven g) {
        var einde = einde();
        return eerste().kenmerk().equals(g.kenmerk()) && Objects.equals(eerste().hulpvorm(), g.hulpvorm())
                && (einde == null || !g.begin().isAfter(einde));
    }

    private Hulprecord with(Hulpgegeven g) {
        var samen = new ArrayList<>(hulp);
        samen.add(g);
        return new Hulprecord(List.copyOf(samen));
    }

    Hulpgegeven eerste() {
        return hulp.getFirst();
    }

    /** That which ends last, or still runs. */
    Hulpgegeven laatste() {
        return hulp.stream().max(Comparator.comparing(g -> Objects.requireNonNullElse(g.einde(), LocalDate.MAX)))
                .orElseThrow();
    }

    @Nullable
    LocalDate einde() {
        return laatste().einde();
    }

    /** What CBS would refuse, as a sentence that says what to do; empty when nothing. */
    String fout() {
        if (eerste().begin().isBefore(eerste().geboortedatum()))
            return "De hulp begint voor de geboortedatum. Vraag de school of het team welke van de twee klopt.";
        if (eerste().begin().isAfter(eerste().geboortedatum().plusYears(GRENS)))
            return "De hulp begint na de 23e verjaardag. Dat is geen jeugdhulp; vraag het team om het goed te zetten.";
        return "";
    }

    /** What may be right but is seldom; empty when nothing. */
    String letOp() {
        if (!eerste().begin().isBefore(eerste().geboortedatum().plusYears(VOLWASSEN)))
            return "Begint op of na de 18e verjaardag. Dat mag alleen in bijzondere gevallen (Jeugdwet 1.1).";
        if (hulp.size() > 1)
            return "Samengevoegd uit " + hulp.size() + " keer hulp van dezelfde vorm die elkaar overlappen.";
        return "";
    }

    /**
     * The values by the name of their field in kennis/beleidsinformatie.csv.
     *
     * @param bsn nine digits; 999999999 when there is none
     * @param postcode of the address that decides where the young person lives; empty: the code of the gemeente
     */
    String waarde(String veld, String bsn, String postcode) {
        var e = eerste();
        var l = laatste();
        boolean klaar = l.einde() != null;
        return switch (veld) {
            case "bsn" -> bsn;
            case "geboortedatum" -> DAG.format(e.geboortedatum());
            case "geslacht" -> e.geslacht();
            case "woonplaats" -> postcode.isEmpty() ? text(e.gemeente()) : postcode;
            case "verwijzer" -> text(e.verwijzer());
            case "hulpvorm" -> text(e.hulpvorm());
            case "crisis" -> Boolean.TRUE.equals(e.crisis()) ? "01" : "02";
            case "aanvang" -> DAG.format(e.begin());
            case "einde" -> l.einde() == null ? "" : DAG.format(l.einde());
            case "reden" -> klaar ? text(l.reden()) : "";
            case "nut_jeugdige" -> klaar ? text(l.jeugdigeNut()) : "";
            case "toekomst_jeugdige" -> klaar ? text(l.jeugdigeToekomst()) : "";
            case "nut_ouder" -> klaar ? text(l.ouderNut()) : "";
            case "toekomst_ouder" -> klaar ? text(l.ouderToekomst()) : "";
            default -> throw new IllegalArgumentException("kennis/beleidsinformatie.csv: geen veld " + veld);
        };
    }

    private static String text(@Nullable Object o) {
        return o == null ? "" : o.toString();
    }

    /** Tells whether a record changed since an earlier file, without a BSN and without what it says. */
    String vingerafdruk() {
        var samen = new StringBuilder();
        for (var veld : Halfjaarbestand.velden())
            samen.append(waarde(veld.getOrDefault("veld", ""), "", "")).append('|');
        return sha256(samen.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
