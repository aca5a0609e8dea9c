package nl.vliegwiel.verzuim;

import java.util.List;

import nl.vliegwiel.web.Page;

/** Pupils of the reader's schools who reached sixteen hours without a valid reason this school year. */
public record DrempelPage(String sinds, String bijgewerkt, List<Rij> rijen, List<Lang> lang) implements Page {

    /** A pupil who was away on every school day. drieMaanden: longer than three months. */
    public record Lang(String naam, String klas, String school, String periode, int schooldagen,
            boolean drieMaanden) {
    }

    /** One pupil. keer: how often this year. */
    public record Rij(String naam, String klas, String school, String uren, String periode, String bereikt,
            String keer) {
    }

    @Override
    public String titel() {
        return "Veel verzuim";
    }
}
