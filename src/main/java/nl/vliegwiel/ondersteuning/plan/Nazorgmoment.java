package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.samenwerking.Schooldagen;

/**
 * A moment of aftercare: so long after the help, on a school day.
 *
 * @param code of kennis/codelijsten/nazorg-moment.csv: a period, as P6W
 * @param naam Na 6 weken
 */
public record Nazorgmoment(String code, String naam, LocalDate op) {
    static final Codelijst LIJST = Codelijst.load("nazorg-moment");
    private static final Schooldagen SCHOOLDAGEN = Schooldagen.load();

    /** What is proposed when the help ends on this day, in the order of the list: a holiday is skipped. */
    static List<Nazorgmoment> voorgesteld(LocalDate einde, List<String> codes) {
        return LIJST.alle().stream().filter(k -> codes.contains(k.waarde())).map(k -> new Nazorgmoment(k.waarde(),
                k.tekst(), SCHOOLDAGEN.opOfNa(einde.plus(Period.parse(k.waarde()))))).toList();
    }

    /** What is proposed in this casus when its help ends today. */
    static List<Nazorgmoment> voorgesteld(Casuskop kop) {
        return voorgesteld(kop.vandaag(), kop.werkwijze().momenten());
    }

    Nazorgmoment op(LocalDate dag) {
        return new Nazorgmoment(code, naam, dag);
    }
}
