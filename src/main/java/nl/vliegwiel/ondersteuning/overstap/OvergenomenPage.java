package nl.vliegwiel.ondersteuning.overstap;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Page;

/** What came along from another school: the note, what still holds, and what must be asked again. */
public record OvergenomenPage(Casuskop kop, Overstap.Overgenomen van, List<Overstap.Ja> geldt) implements Page {

    @Override
    public String titel() {
        return "Van een andere school, " + kop.naam();
    }
}
