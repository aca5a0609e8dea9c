package nl.vliegwiel.sturing.gremium;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/** The five deelprojecten, as agreed and as they stand. */
public record DeelprojectenPage(List<Rij> rijen, LocalDate vandaag, boolean mag) implements Page {

    /** stand: null when nobody wrote anything down. */
    public record Rij(Deelproject project, Deelproject.@Nullable Stand stand) {
    }

    @Override
    public String titel() {
        return "Deelprojecten";
    }
}
