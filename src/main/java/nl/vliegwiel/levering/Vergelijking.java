package nl.vliegwiel.levering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.verzuim.Verzuimmeldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schooljaar;

/** A file beside what the school delivered before: what it takes the place of, and whether it looks like itself. */
@Component
class Vergelijking {
    private static final int WEKEN_ERVOOR = 12;
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();

    private final Leveringen leveringen;
    private final Verzuimmeldingen verzuim;

    /** Sentences about what is replaced, and sentences that ask for a second look. */
    record Zinnen(List<String> vervangt, List<String> letop) {
    }

    Vergelijking(Leveringen leveringen, Verzuimmeldingen verzuim) {
        this.leveringen = leveringen;
        this.verzuim = verzuim;
    }

    Zinnen van(Klaarzetting k, Verslag v, LocalDate vandaag) {
        var vervangt = new ArrayList<String>();
        var letop = new ArrayList<String>();
        leveringen.seen(k.schoolId(), k.sha256()).ifPresent(op -> letop.add("Precies dit bestand is op "
                + Nederlands.datum(Nederlands.dagVan(op), vandaag)
                + " al vastgelegd. Als je niets aanpaste, verandert er niets."));
        if (v.isLeeg() && v.fouten() == 0)
            letop.add(
                    "Er staat geen verzuim in dit bestand, dus er is niets om vast te leggen. Maak de export opnieuw.");
        var van = v.van();
        var tot = v.tot();
        if (van == null || tot == null)
            return new Zinnen(vervangt, letop);
        var stond = verzuim.stand(k.schoolId(), van, tot);
        if (stond.meldingen() == 0)
            vervangt.add("Over deze periode stond er nog niets.");
        else
            vervangt.add("Dit komt in de plaats van " + Nederlands.aantal(stond.meldingen(), "melding", "meldingen")
                    + " die er over deze periode " + (stond.meldingen() == 1 ? "staat." : "staan."));
        for (var l : leveringen.touching(k.schoolId(), k.soort(), van, tot))
            if (l.periodeVan() != null && l.periodeTot() != null
                    && (l.periodeVan().isBefore(van) || l.periodeTot().isAfter(tot)))
                vervangt.add("De levering van " + LeveringenController.period(l.periodeVan(), l.periodeTot())
                        + " blijft staan voor de dagen buiten deze periode.");
        plausible(k, v, van, tot, stond, letop);
        if (tot.isBefore(Schooljaar.van(vandaag).eerste()))
            letop.add("Dit bestand gaat over een schooljaar dat voorbij is: het loopt t/m " + Nederlands.datum(tot)
                    + ". Is het het goede bestand?");
        if (v.buitenLesdagen() * 20 > v.meldingen())
            letop.add(Nederlands.aantal(v.buitenLesdagen(), "melding valt", "meldingen vallen")
                    + " in een weekend of vakantie. Klopt de volgorde van dag en maand?");
        if (v.onbekendeLeerlingen() * 4 > v.regels())
            letop.add("Van veel regels kennen we het leerlingnummer niet. Lever eerst het bestand met leerlingen aan.");
        return new Zinnen(vervangt, letop);
    }

    /** More than twice or less than half of what the school is used to, per day with lessons. */
    private void plausible(Klaarzetting k, Verslag v, LocalDate van, LocalDate tot, Verzuimmeldingen.Stand stond,
            List<String> letop) {
        boolean zelfde = stond.meldingen() > 0 && van.equals(stond.van()) && tot.equals(stond.tot());
        var eerder = zelfde ? stond : verzuim.stand(k.schoolId(), van.minusWeeks(WEKEN_ERVOOR), van.minusDays(1));
        double dagen = days(van, tot);
        double dagenEerder = zelfde || eerder.van() == null || eerder.tot() == null
                ? dagen
                : days(eerder.van(), eerder.tot());
        if (eerder.meldingen() < 20 || dagen == 0 || dagenEerder == 0)
            return;
        double nu = v.uren() / dagen;
        double toen = eerder.uren() / dagenEerder;
        if (nu > toen * 2 || nu * 2 < toen)
            letop.add("Per lesdag is het nu " + Nederlands.getal(nu, 1) + " uur verzuim, eerder "
                    + Nederlands.getal(toen, 1) + " uur. Kijk of het bestand volledig is en of de codes kloppen.");
    }

    private static long days(LocalDate van, LocalDate tot) {
        return van.datesUntil(tot.plusDays(1)).filter(WEKEN::isSchooldag).count();
    }
}
