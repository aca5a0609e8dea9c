package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/** What this reader keeps of the help on offer, what nobody looked at longest on top. */
public record EigenaanbodPage(List<Rij> rijen) implements Page {

    /** One thing with when it was last looked at. */
    public record Rij(VoorzieningRow v, LocalDate nagekekenOp, @Nullable LocalDate geldigTot, boolean geldig) {
    }

    @Override
    public String titel() {
        return "Hulpaanbod bijhouden";
    }
}
