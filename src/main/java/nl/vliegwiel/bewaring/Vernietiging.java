package nl.vliegwiel.bewaring;

import java.time.LocalDate;

import nl.vliegwiel.toegang.Bewaartermijn;

/**
 * What went in one night by one rule.
 *
 * @param regel wat in kennis/bewaartermijnen.csv
 */
public record Vernietiging(LocalDate dag, String regel, long aantal) {

    /** 2 jaar na afronding van het traject */
    public String termijn() {
        return inWoorden(Bewaartermijn.of(regel));
    }

    static String inWoorden(Bewaartermijn t) {
        return t.inWoorden() + " na " + t.vanaf();
    }
}
