package nl.vliegwiel.businesscase.opbouw;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Something that could be done: a new alternative, or one that is there with what hangs on it.
 *
 * @param alternatief null when it is new
 */
public record AlternatiefPage(Studiekop kop, @Nullable Alternatief alternatief, Modelvelden form) implements Page {

    public String url() {
        return kop.url() + "/alternatieven" + (alternatief == null ? "" : "/" + alternatief.code());
    }

    /** What the form remembers of what it showed; null when it is new. */
    public @Nullable Long merk() {
        return alternatief == null ? null : AlternatiefForm.merk(kop.model(), alternatief);
    }

    public List<Keuze> plekken() {
        return AlternatiefForm.plekken(kop.model(), alternatief);
    }

    public List<Keuze> beginnen() {
        return AlternatiefForm.beginnen(kop.model());
    }

    /** May it be taken out: a study keeps at least one. */
    public boolean weg() {
        return alternatief != null && kop.model().alternatieven().size() > 1;
    }

    public List<String> hangtEraan() {
        return alternatief == null ? List.of() : AlternatiefForm.hangtEraan(kop.model(), alternatief);
    }

    /** All of the alternative: who takes it out must have seen every line. */
    public @Nullable Long merkVanAlles() {
        return alternatief == null ? null : ModelJson.merk(alternatief);
    }

    @Override
    public String titel() {
        return alternatief == null ? "Alternatief toevoegen" : "Alternatief: " + alternatief.naam();
    }
}
