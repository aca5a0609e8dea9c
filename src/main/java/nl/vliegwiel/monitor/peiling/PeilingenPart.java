package nl.vliegwiel.monitor.peiling;

import java.util.List;

import nl.vliegwiel.web.Part;

/** The list of peilingen; it asks for itself again as long as one runs. */
public record PeilingenPart(List<PeilingRow> rijen) implements Part {

    public boolean bezig() {
        return rijen.stream().anyMatch(PeilingRow::bezig);
    }
}
