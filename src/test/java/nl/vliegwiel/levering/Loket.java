package nl.vliegwiel.levering;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Proefregio;

/** The desk of absence for tests of other packages: teaches a layout by delivering one file as wim. */
public final class Loket {
    private final Balie balie;

    public Loket(Bezoek bezoek, Proefregio regio) {
        this.balie = new Balie(bezoek, regio, "verzuim");
    }

    /** Where the delivery stands. */
    public String deliver(String tekst) {
        return balie.deliver(tekst);
    }
}
