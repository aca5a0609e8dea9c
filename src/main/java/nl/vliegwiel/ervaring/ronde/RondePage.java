package nl.vliegwiel.ervaring.ronde;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ervaring.ronde.Lijstuitkomst.Schaalcijfer;
import nl.vliegwiel.ervaring.ronde.Lijstuitkomst.Vraagcijfer;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One round: its links and response as long as it runs, and after that what it says.
 *
 * @param uitkomst null as long as it runs, and when too few answered
 * @param eerder   the round before, when that may be shown
 * @param nieuw    the link that was just made, shown this once
 * @param minst    the fewest people of a figure that is shown
 */
public record RondePage(Ronde ronde, Vragenlijst lijst, LocalDate vandaag, @Nullable Integer aantal,
        List<Rondes.Rondelink> links, @Nullable Uitdeellink nieuw, @Nullable Lijstuitkomst uitkomst,
        @Nullable Eerder eerder, int minst, boolean mag, String linknaam, String uitgenodigd, Fouten fouten)
        implements
            Page {

    /** The round before and what it said. */
    public record Eerder(Ronde ronde, Lijstuitkomst uitkomst) {
    }

    /** One scale on the screen; links, midden and rechts are places on a line of 10 to 390. */
    public record Schaalrij(String naam, long links, long midden, long rechts, String gemiddelde, String marge,
            String spreiding, String aantal, String alfa,
            String samenhang, boolean los, String verschil) {
    }

    /** One question on the screen. */
    public record Vraagrij(String tekst, boolean omgekeerd, String gemiddelde, String aantal, String weetNiet,
            String leeg) {
    }

    @Override
    public String titel() {
        return lijst.naam();
    }

    public boolean loopt() {
        return ronde.loopt(vandaag);
    }

    public String respons() {
        return RondesPage.Rij.respons(aantal, ronde.uitgenodigd());
    }

    public boolean weinig() {
        return uitkomst != null && uitkomst.ingevuld() < Lijstuitkomst.WEINIG;
    }

    public List<Schaalrij> schalen() {
        return uitkomst == null ? List.of() : uitkomst.schalen().stream().map(this::row).toList();
    }

    private Schaalrij row(Schaalcijfer s) {
        var mean = s.gemiddelde();
        var alpha = s.alpha();
        boolean known = !Double.isNaN(alpha.waarde());
        return new Schaalrij(s.naam(), place(mean.laag()), place(mean.waarde()), place(mean.hoog()),
                Nederlands.getal(mean.waarde(), 1),
                Nederlands.getal(mean.laag(), 1) + " tot " + Nederlands.getal(mean.hoog(), 1),
                Nederlands.getal(s.spreiding(), 1), Nederlands.getal(s.n()),
                known
                        ? Nederlands.getal(alpha.waarde(), 2) + " (" + Nederlands.getal(alpha.laag(), 2) + " tot "
                                + Nederlands.getal(alpha.hoog(), 2) + ")"
                        : "niet bekend",
                together(s, known), !s.hoortBijElkaar(), difference(s));
    }

    private static long place(double points) {
        return Math.round(10 + (Math.clamp(points, 1, Vragenlijst.HOOGST) - 1) * 95);
    }

    /** What alpha says, in one sentence. */
    private String together(Schaalcijfer s, boolean known) {
        if (!known)
            return s.volledig() < minst
                    ? "Minder dan " + minst + " mensen beantwoordden al deze vragen. Lees ze los."
                    : "Iedereen antwoordde hetzelfde. Of deze vragen bij elkaar horen, is niet te zien.";
        if (!s.hoortBijElkaar())
            return "Deze vragen hangen te weinig samen. Lees ze los.";
        return s.alpha().laag() >= nl.vliegwiel.monitor.statistiek.Schaal.GENOEG
                ? "Deze vragen horen bij elkaar."
                : "Deze vragen horen bij elkaar, al is dat niet zeker: er zijn weinig antwoorden.";
    }

    private String difference(Schaalcijfer s) {
        if (eerder == null)
            return "";
        return eerder.uitkomst().schalen().stream().filter(e -> e.naam().equals(s.naam())).findFirst().map(e -> {
            var d = s.sommen().minus(e.sommen());
            String was = "Vorige ronde: " + Nederlands.getal(e.gemiddelde().waarde(), 1) + ". ";
            if (d.laag() <= 0 && d.hoog() >= 0)
                return was + "Het verschil past bij gewone schommeling.";
            return was + (d.waarde() > 0 ? "Nu hoger" : "Nu lager") + ", meer dan bij gewone schommeling past.";
        }).orElse("");
    }

    public List<Vraagrij> vragen() {
        return uitkomst == null ? List.of() : uitkomst.vragen().stream().map(RondePage::row).toList();
    }

    private static Vraagrij row(Vraagcijfer v) {
        Double mean = v.gemiddelde();
        return new Vraagrij(v.tekst(), v.omgekeerd(), mean == null ? "niet getoond" : Nederlands.getal(mean, 1),
                Nederlands.getal(v.n()), Nederlands.getal(v.weetNiet()), Nederlands.getal(v.leeg()));
    }

    /** The same for a spreadsheet. */
    List<List<String>> tabel() {
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(List.of("vragenlijst", "versie", "school", "tot en met", "uitgenodigd", "ingevuld", "soort", "naam",
                "aantal", "gemiddelde (1 tot 5)", "marge", "spreiding", "Cronbachs alfa", "weet ik niet", "leeg"));
        for (var s : schalen())
            rows.add(line("schaal", List.of(s.naam(), s.aantal(), s.gemiddelde(), s.marge(), s.spreiding(), s.alfa(),
                    "", "")));
        for (var v : vragen())
            rows.add(line("vraag", List.of(v.tekst(), v.aantal(), v.gemiddelde(), "", "", "", v.weetNiet(),
                    v.leeg())));
        return rows;
    }

    private List<String> line(String kind, List<String> rest) {
        var row = new java.util.ArrayList<>(List.of(lijst.naam(), String.valueOf(ronde.versie()), ronde.school(),
                ronde.laatste().toString(), String.valueOf(ronde.uitgenodigd()), String.valueOf(aantal), kind));
        row.addAll(rest);
        return row;
    }
}
