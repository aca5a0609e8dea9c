package nl.vliegwiel.ondersteuning.stuk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A letter, to fill in or to print.
 *
 * @param brief null: to fill in
 */
public record BriefPage(Casuskop kop, List<Keuze> soorten, BriefForm form, @Nullable Brief brief, Fouten fouten)
        implements
            Page {
    @Override
    public String titel() {
        return brief == null ? "Brief maken, " + kop.naam() : brief.titel();
    }

    public String url() {
        return kop.url() + "/brieven";
    }
}
