package nl.vliegwiel.beleidsinformatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One half-year: what is still wrong, what the file would hold, the way to make it, and which files were made.
 *
 * @param punten what must be done first
 * @param letOp what may be right
 * @param waarom why no file can be made; empty when it can
 * @param verschil with the file before; empty when there is none or nothing differs
 * @param rijen what would be in it; at most two hundred are shown
 * @param regelfouten what was wrong in the list that somebody gave
 */
public record HalfjaarPage(String url, String naam, String organisatie, String uiterlijk, long records,
        long jeugdigen, long pgb, List<Punt> punten, List<Punt> letOp, String waarom, String verschil,
        List<Rij> rijen, long meer, List<Bestandsrij> bestanden, boolean zonderBsn, List<String> regelfouten,
        Fouten fouten) implements Page {
    private static final int GETOOND = 200;

    /** Something about one piece of help. url: where to mend it; null when that is not here. */
    public record Punt(String wie, String zin, @Nullable String url) {
    }

    /** One record of the file, in words. */
    public record Rij(String wie, String hulpvorm, String verwijzer, String crisis, String begin, String einde,
            String reden, String url) {
    }

    /** One file that was made. verzonden: empty when nobody said so yet. */
    public record Bestandsrij(String sleutel, int nummer, String gemaakt, String aantal, String vingerafdruk,
            String verzonden) {
    }

    static HalfjaarPage van(Opgave o, List<Halfjaarbestand> bestanden, Halfjaarbestanden.Verschil v,
            LocalDate vandaag, boolean zonderBsn, List<String> regelfouten, Fouten fouten) {
        var punten = new ArrayList<Punt>();
        o.ontbreekt().forEach(g -> punten.add(new Punt(g.wie(), g.hulp() + ": vul aan wat CBS vraagt.", link(o, g))));
        o.fouten().forEach(r -> punten.add(new Punt(r.eerste().wie(), r.fout(), null)));
        var rijen = o.records().stream().limit(GETOOND).map(r -> row(o, r)).toList();
        return new HalfjaarPage(o.url(), Nederlands.hoofdletter(o.halfjaar().naam()), o.organisatie().naam(),
                Nederlands.datum(o.halfjaar().uiterlijk()), o.records().size(), o.jeugdigen(), o.pgb(), punten,
                o.letOp().stream()
                        .map(r -> new Punt(r.eerste().wie(), r.letOp(), link(o, r.eerste()))).toList(),
                o.waarom(vandaag), bestanden.isEmpty() || v.isLeeg() ? "" : difference(v), rijen,
                o.records().size() - rijen.size(), bestanden.stream().map(HalfjaarPage::row).toList(), zonderBsn,
                regelfouten.stream().limit(50).toList(), fouten);
    }

    private static String link(Opgave o, Hulpgegeven g) {
        return o.url() + "/hulp/" + g.sleutel();
    }

    private static String difference(Halfjaarbestanden.Verschil v) {
        var delen = new ArrayList<String>();
        if (v.erbij() > 0)
            delen.add(v.erbij() + " erbij");
        if (v.anders() > 0)
            delen.add(v.anders() + " veranderd");
        if (v.weg() > 0)
            delen.add(v.weg() + " weg");
        return Nederlands.opsomming(delen);
    }

    private static Rij row(Opgave o, Hulprecord r) {
        var e = r.eerste();
        var einde = r.einde();
        String reden = r.laatste().reden();
        return new Rij(e.wie(), HulpgegevenController.HULPVORMEN.naam(String.valueOf(e.hulpvorm())),
                HulpgegevenController.VERWIJZERS.naam(String.valueOf(e.verwijzer())),
                Boolean.TRUE.equals(e.crisis()) ? "ja" : "nee", Nederlands.datum(e.begin()),
                einde == null ? "loopt" : Nederlands.datum(einde),
                reden == null ? "" : HulpgegevenController.REDENEN.naam(reden), link(o, e));
    }

    private static Bestandsrij row(Halfjaarbestand b) {
        var op = b.verzondenOp();
        return new Bestandsrij(b.sleutel(), b.nummer(), Nederlands.moment(b.gemaaktOp()) + " door " + b.gemaaktDoor(),
                Nederlands.aantal(b.records(), "regel", "regels") + " van "
                        + Nederlands.aantal(b.jeugdigen(), "jeugdige", "jeugdigen")
                        + (b.zonderBsn() == 0 ? "" : ", " + b.zonderBsn() + " zonder nummer"),
                b.vingerafdruk(), op == null ? "" : Nederlands.moment(op) + " door " + b.verzondenDoor());
    }

    @Override
    public String titel() {
        return "Bestand voor CBS, " + Nederlands.kleineLetter(naam);
    }
}
