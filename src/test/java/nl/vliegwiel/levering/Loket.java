package nl.vliegwiel.levering;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Proefregio;

/** The desk for tests of other packages: teaches a layout by delivering one file as wim. */
public final class Loket {
    private final Balie balie;

    /** Of absence. */
    public Loket(Bezoek bezoek, Proefregio regio) {
        this(bezoek, regio, "verzuim");
    }

    public Loket(Bezoek bezoek, Proefregio regio, String soort) {
        this.balie = new Balie(bezoek, regio, soort);
    }

    /** Where the delivery stands. */
    public String deliver(String tekst) {
        return balie.deliver(tekst);
    }

    /** The address of the preview of a file that waits. */
    public String prepared(String tekst) {
        return balie.prepared(tekst);
    }
}
