package nl.vliegwiel.sturing.dossier;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** Beginning a question, or changing what it is about; dossier: null when it is new. */
public record DossierFormPage(@Nullable Besluitdossier dossier, DossierForm form, DossierForm.Aanbod aanbod,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return dossier == null ? "Dossier beginnen" : "Dossier aanpassen";
    }

    public java.util.List<nl.vliegwiel.web.Keuze> gremia() {
        return Gremium.keuzes("besluit");
    }
}
