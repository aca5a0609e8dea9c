package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.leerling.Werkwijze.Termijn;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * What moving running casussen to another way of working would change, and which can go back.
 *
 * @param nieuw the version that holds today
 * @param rijen casussen that run by another one
 * @param terug moved, and nothing was recorded since
 */
public record OverzettingPage(Werkwijze nieuw, List<Rij> rijen, List<Overzetting> terug, List<String> gekozen,
        LocalDate vandaag, Fouten fouten) implements Page {

    /** A casus and its version. */
    public record Rij(Overzetting casus, Werkwijze van) {
    }

    /** One version from which casussen come, and how many. */
    public record Groep(Werkwijze van, long aantal, List<String> anders) {
    }

    @Override
    public String titel() {
        return "Casussen overzetten";
    }

    public List<Groep> groepen() {
        return rijen.stream().map(Rij::van).distinct()
                .map(w -> new Groep(w, rijen.stream().filter(r -> r.van().equals(w)).count(), w.anders(nieuw)))
                .toList();
    }

    /** 3 casussen komen over hun termijn. */
    public List<String> gevolgen() {
        long rood = rijen.stream().filter(r -> voor(r) != Termijn.ROOD && na(r) == Termijn.ROOD).count();
        long oranje = rijen.stream().filter(r -> voor(r) != Termijn.ORANJE && na(r) == Termijn.ORANJE).count();
        long vrij = rijen.stream().filter(r -> voor(r) != Termijn.GEWOON && na(r) == Termijn.GEWOON).count();
        return List.of(zin(rood, "komt daardoor over de termijn", "komen daardoor over de termijn"),
                zin(oranje, "wordt daardoor oranje", "worden daardoor oranje"),
                zin(vrij, "is daardoor weer binnen de termijn", "zijn daardoor weer binnen de termijn"));
    }

    public List<Keuze> keuzes() {
        return rijen.stream().map(r -> new Keuze(r.casus().sleutel(), r.casus().naam(), uitleg(r))).toList();
    }

    public List<Keuze> terugkeuzes() {
        return terug.stream().map(o -> new Keuze(o.sleutel(), o.naam())).toList();
    }

    private String uitleg(Rij r) {
        String oud = r.van().fase(r.casus().fase()).naam();
        String naam = nieuw.fase(r.casus().fase()).naam();
        return (oud.equals(naam) ? oud : oud + " heet dan " + naam)
                + (voor(r) == na(r) ? "" : ", " + woord(voor(r)) + " wordt " + woord(na(r)))
                + (r.casus().coach().isEmpty() ? "" : ". " + r.casus().coach());
    }

    private Termijn voor(Rij r) {
        return r.casus().termijn(r.van(), vandaag);
    }

    private Termijn na(Rij r) {
        return r.casus().termijn(nieuw, vandaag);
    }

    private static String woord(Termijn t) {
        return switch (t) {
            case GEWOON -> "binnen de termijn";
            case ORANJE -> "oranje";
            case ROOD -> "rood";
        };
    }

    private static String zin(long aantal, String een, String meer) {
        return aantal == 0
                ? "Geen casus " + een + "."
                : Nederlands.aantal(aantal, "casus", "casussen") + " " + (aantal == 1 ? een : meer) + ".";
    }
}
