package nl.vliegwiel.ondersteuning.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Aftercare: how it goes now, the moments that come, and the check before the file shuts.
 *
 * @param afspraak the moment whose turn it is
 * @param laatste no other moment is open, so that the file shuts after this one
 * @param watHielp what worked; empty when nobody wrote it down
 * @param velden what was typed, by name of the field
 * @param nakijken null: to fill in; empty: the outcome is checked; else the moment whose leaving out is checked
 */
public record NazorgPage(Casuskop kop, Nazorgafspraak afspraak, List<Nazorgafspraak> momenten, boolean laatste,
        String watHielp, Codelijst uitkomsten, List<Keuze> mensen, Map<String, String> velden,
        @Nullable String nakijken, String inzending, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return nakijken == null ? "Nazorg voor " + kop.roepnaam() : "Klopt het?";
    }

    public String url() {
        return kop.url() + "/nazorg";
    }

    public String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** Na 6 weken. Noor Hendriks vraagt op 21 januari hoe het gaat. */
    public String zin() {
        return afspraak.wanneer() + ". " + (afspraak.naam() == null ? "Iemand van het team" : afspraak.naam())
                + " vraagt op " + Nederlands.datum(afspraak.geplandOp(), kop.vandaag()) + " hoe het gaat.";
    }

    public boolean terugkeer() {
        return veld("uitkomst").equals("terugkeer");
    }

    /** Where the check is confirmed. */
    public String bevestigen() {
        return nakijken == null || nakijken.isEmpty() ? url() : url() + "/" + nakijken + "/weglaten";
    }

    /** What is recorded: a name and a value for each line. */
    public List<AfrondingPage.Regel> vastTeLeggen() {
        if (nakijken != null && !nakijken.isEmpty())
            return List.of(new AfrondingPage.Regel("Geen nazorg meer",
                    AfrondingForm.WEGLATEN.naam(veld("reden-" + nakijken))));
        var uitkomst = new AfrondingPage.Regel("Hoe gaat het nu?", uitkomsten.naam(veld("uitkomst")));
        return veld("notitie").isEmpty()
                ? List.of(uitkomst)
                : List.of(uitkomst, new AfrondingPage.Regel("Notitie", veld("notitie")));
    }

    /** Gedaan op 3 mei: het gaat goed. */
    public String stand(Nazorgafspraak a) {
        var gedaan = a.gedaanOp();
        if (gedaan != null)
            return "Gedaan op " + Nederlands.datum(gedaan, kop.vandaag()) + ": "
                    + Nederlands.kleineLetter(uitkomsten.naam(Invoer.tekst(a.uitkomst())));
        return a.open()
                ? Nederlands.datum(a.geplandOp(), kop.vandaag()) + (a.naam() == null ? "" : ", " + a.naam())
                : "Weggelaten: "
                        + Nederlands.kleineLetter(AfrondingForm.WEGLATEN.naam(Invoer.tekst(a.vervallenReden())));
    }

    /** What the field of a moment holds: as typed, else as it is. */
    public String op(Nazorgafspraak a) {
        return velden.getOrDefault("op-" + a.sleutel(), Nederlands.datum(a.geplandOp()));
    }

    public String wie(Nazorgafspraak a) {
        return velden.getOrDefault("wie-" + a.sleutel(), String.valueOf(a.accountId()));
    }

    /** A fault in the form of this moment opens it. */
    public boolean fout(Nazorgafspraak a) {
        return List.of("op-", "wie-", "reden-").stream().anyMatch(v -> fouten.van(v + a.sleutel()) != null);
    }

    public List<Keuze> redenen() {
        return AfrondingForm.WEGLATEN.keuzes();
    }
}
