package nl.vliegwiel.ondersteuning.overstap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.web.Page;

/**
 * What goes along on paper, to a school that does not work in here, such as an mbo.
 *
 * @param ja until when the yes to going along holds, exclusive
 * @param klaar a change that waits for its day: its letter is printed; null: lines to write on
 */
public record OverstapbriefPage(Casuskop kop, List<Doel> doelen, List<Kracht> krachten, LocalDate ja,
        @Nullable Overstap klaar, String moment) implements Page {

    @Override
    public String titel() {
        return "Brief voor de nieuwe school";
    }

    /** Mila D. */
    public String vertrouwelijk() {
        String achter = kop.naam().substring(kop.naam().lastIndexOf(' ') + 1);
        return kop.roepnaam() + " " + achter.charAt(0) + ".";
    }
}
